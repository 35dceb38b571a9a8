extension CanarySection {
  /// The pictures: shown, of somebody who refuses, and of several of whom one refuses.
  mutating func addPictures() {
    let hidden = latin("person.id")
    for (number, id) in ["anna", "vera", "boris"].enumerated() {
      add("media/\(latin("picture.\(id)")).png", bytes: picture(UInt8(number)))
      add(
        "media/\(id).yaml",
        "file: \(latin("picture.\(id)")).png\nalt: Портрет у доски\npeople: [\(id)]\nkind: portrait\n"
      )
    }
    add("media/\(latin("picture.hidden")).png", bytes: picture(7))
    add(
      "media/\(latin("media.id")).yaml",
      """
      file: \(latin("picture.hidden")).png
      alt: \(word("media.alt"))
      credit: \(word("media.credit"))
      people: [\(hidden)]
      kind: portrait
      """)
    add("media/\(latin("picture.group")).png", bytes: picture(8))
    add(
      "media/\(latin("media.group")).yaml",
      """
      file: \(latin("picture.group")).png
      alt: \(word("group.alt"))
      people: [anna, \(hidden)]
      kind: group
      """)
  }

  private mutating func picture(_ shade: UInt8) -> [UInt8] {
    CanaryPicture.png(shade: shade, remark: latin("png.remark"))
  }

  /// The texts, each with a link to somebody hidden and pictures that may not be shown.
  mutating func addTexts() {
    for number in 1...3 {
      add(
        "news/novost-\(number).md",
        """
        ---
        title: Новость \(number)
        date: 2026-11-0\(number)
        author: \(latin("person.id"))
        images: [\(latin("media.id")), anna]
        programs: [idet]
        ---
        \(body("news-\(number)"))
        """)
    }
    addWithheldTexts()
    add(
      "events/krug.md",
      "---\ntitle: Круглый стол\nstarts: 2026-12-10 15:00\n---\n\(body("event"))\n")
    add(
      "practices/dnevnik.md",
      """
      ---
      title: Дневник
      date: 2026-06-01
      authors: [\(latin("person.id")), boris]
      ---
      \(body("practice"))
      """)
    add(
      "materials/pamyatka.md",
      "---\ntitle: Памятка\nauthors: [\(latin("person.id"))]\n---\n\(body("material"))\n")
    add(
      "pages/o-nas.md",
      """
      ---
      title: О нас
      menu: true
      ---
      \(body("page"))

      | Кто | Что делал |
      |-----|-----------|
      | [\(word("table.words"))](person:\(latin("person.id"))) | вёл кружок |
      """)
    for year in ["2025-2026", "2026-2027"] {
      add(
        "roadmap/karta-\(year).yaml",
        """
        school_year: \(year)
        intro: |
          \(body("roadmap \(year)").replacing("\n", with: "\n  "))
        stages:
          - title: Подготовка
            items:
              - text: Составить план
                term: сентябрь
                responsible: [{person: \(latin("person.id")), role: куратор}, директор]
        """)
    }
  }

  private mutating func addWithheldTexts() {
    let withheld = [
      "draft": "date: 2026-11-01\ndraft: true", "future": "date: 2026-12-24",
      "later": "date: 2026-11-01\npublish_on: 2026-11-22",
      "expired": "date: 2026-11-01\nexpires: 2026-11-20",
    ]
    for (reason, keys) in withheld.sorted(by: { $0.key < $1.key }) {
      add(
        "news/\(latin("news.\(reason).id")).md",
        """
        ---
        title: \(word("news.\(reason).title"))
        summary: \(word("news.\(reason).summary"))
        \(keys)
        ---
        \(word("news.\(reason).body"))
        """)
    }
    add(
      "events/\(latin("event.draft.id")).md",
      """
      ---
      title: \(word("event.draft.title"))
      starts: 2026-12-24
      place: \(word("event.draft.place"))
      draft: true
      ---
      \(word("event.draft.body"))
      """)
  }

  private mutating func body(_ place: String) -> String {
    """
    Урок вела [\(word("\(place) link"))](person:\(latin("person.id")) "наставница"), ещё
    [](person:\(latin("person.id"))), [Борис](person:boris) и [Вересова](person:vera).

    ![\(word("\(place) alternative"))](media:\(latin("media.id")) "\(word("\(place) title"))")
    ![](media:\(latin("media.group")))

    <!-- \(word("\(place) comment")) -->

    Прочтите [объявление](news:\(latin("news.draft.id")) "\(word("\(place) hint"))") и
    [план](program:\(latin("draft.program")) "\(word("\(place) programme hint"))").
    """
  }
}
