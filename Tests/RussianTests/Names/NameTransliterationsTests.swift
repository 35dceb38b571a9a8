import Russian
import Testing

@Suite struct NameTransliterationsTests {
  @Test(arguments: [
    ("иванова", "ivanova Ivanowa IVANOVA"), ("петров", "petrov petroff petrow"),
    ("щербаков", "shcherbakov scherbakov sherbakov shherbakov ŝerbakov serbakov schtscherbakow"),
    ("юлия", "yuliya julia iuliia yuliia juliya julija ûliâ ulia yulia"),
    ("мария", "maria mariya mariia marija"), ("яшин", "yashin iashin jašin jaschin asin"),
    ("цой", "tsoi tsoy coj tzoy czoj"), ("хохлов", "khokhlov hohlov xoxlov chochlow"),
    ("жуков", "zhukov žukov zukov"),
    ("чайковский", "chaikovskii chaykovskiy tchaikovsky čajkovskij"),
    ("соловьев", "solovev solovyev soloviev solovjev solov'ev solovyov"),
    ("королев", "korolev korolyov koroljov korolëv"), ("федор", "fedor fyodor fjodor theodore"),
    ("алексей", "aleksei alexey aleksey aleksej alexei"), ("юрьев", "yurev iurev yuryev jurjew"),
    ("максим", "maksim maxim"), ("александр", "aleksandr alexander alexandr"),
    ("виктор", "viktor victor wiktor"), ("ксения", "kseniya xenia ksenia kseniia"),
    ("исхаков", "iskhakov ishakov isxakov"), ("подъячев", "podieiachev podyachev pod''yachev"),
    ("эльвира", "elvira èl'vira el'vira"), ("дмитрий", "dmitrii dmitriy dmitry dmitri dmitrij"),
    ("зайцев", "zaitsev zaytsev zajcev saizew"), ("ахмедов", "akhmedov ahmedov axmedov"),
    ("быков", "bykov bikov"), ("анна", "anna ana"), ("кирилл", "kirill kiril cyril"),
    ("айгуль", "aigul aygul ajgul'"), ("ольга", "olga ol'ga"),
    ("наталья", "natalia natalya natalja"),
    ("курехин", "kurekhin kuryoxin kurjohin"), ("шарецкий", "sharetskii shareckij šareckij"),
    ("щукина", "shchukina schukina šukina"), ("михайлов", "mikhailov mihajlov mixajlov michailow"),
    ("ивановой", "ivanovoi ivanovoy ivanovoj"),
    ("ильиничной", "ilinichnoi il'inichnoj ilyinichnoy"),
  ])
  func `every usual transliteration is found by its key`(_ word: String, _ spellings: String) {
    let keys = NameTransliterations.keys(of: word)
    for spelling in spellings.split(separator: " ") {
      #expect(keys.contains(LatinNameKey.key(of: spelling)), "\(spelling)")
    }
  }

  @Test(arguments: [
    ("иванов", "ivanova ivan ivanovich evanov"), ("петров", "petrova petrovich peter"),
    ("жуков", "shukova chukov kukov"), ("шилов", "chilov zhilov"), ("маслов", "maslova masolov"),
    ("орлов", "orel orlova"), ("ким", "kin kam"),
  ])
  func `other names have other keys`(_ word: String, _ others: String) {
    let keys = NameTransliterations.keys(of: word)
    for other in others.split(separator: " ") {
      #expect(!keys.contains(LatinNameKey.key(of: other)), "\(other)")
    }
  }

  @Test func `the section's own slugs are found`() {
    for name in ["Щербаков", "Объедков", "Юлия", "Чайка", "Жуйко", "Подъячев", "Әлия", "Цыганёва"] {
      for word in NameFolding.words(of: name) {
        let key = LatinNameKey.key(of: Transliteration.slug(name))
        #expect(NameTransliterations.keys(of: word).contains(key), "\(name)")
      }
    }
  }

  @Test func `most words have few keys`() {
    #expect(NameTransliterations.keys(of: "иванова").count == 1)
    #expect(NameTransliterations.keys(of: "щербаков").count <= 8)
    #expect(NameTransliterations.keys(of: "").count == 1)
  }
}
