// The search: by Pagefind where there is an index, otherwise among the titles of all pages.
{
  const template = document.getElementById("search_form")
  const plain = text => text.toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim()
  const step = 10

  const element = (name, className, ...children) => {
    const made = document.createElement(name)
    if (className) made.className = className
    made.append(...children)
    return made
  }

  // Pagefind marks the words that were found; nothing else of its markup is taken over.
  const excerpt = markup => [...new DOMParser().parseFromString(markup, "text/html").body.childNodes]
    .map(node => node.nodeName === "MARK" ? element("mark", "", node.textContent) : node.textContent)

  // Titles are few words, so that the endings of the asked ones may be left out.
  const stem = word => word.length > 4 ? word.slice(0, -Math.min(2, word.length - 4)) : word
  const stemsOf = words => plain(words).split(" ").filter(Boolean).map(stem)

  // Pagefind takes «й» for «и», which its stems of words do not expect: «программой» would not be «программа».
  const asked = words => words.replace(/([а-яё]{4,})[еиоуыюя]й(?![а-яё])/gi, "$1")

  const wordsOf = text => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

  // The words that Pagefind took for the asked ones: in the text of a page, in its title and its kind.
  const takenIn = page => {
    const all = page.content.split(/\s+/)
    return wordsOf([...page.locations.map(place => all[place]), ...Object.values(page.meta)].join(" "))
  }

  // More than half of the word is the beginning of the other one.
  const isSimilar = word => other => other.startsWith(word.slice(0, Math.floor(word.length / 2) + 1))

  const start = () => {
    template.after(template.content)
    const form = template.nextElementSibling
    const main = form.parentNode
    const status = main.querySelector(".search-status")
    const list = main.querySelector(".search-results")
    const more = main.querySelector(".search-more")
    const { q } = form.elements
    const groups = [...main.querySelectorAll(".all-pages section")]
    const root = new URL(form.dataset.root, location.href).pathname
    let engine
    let turn = 0

    // An index needs a server; a page on a disk has its titles.
    const load = () => engine ??= (async () => {
      if (!form.dataset.bundle || !location.protocol.startsWith("http")) return null
      try {
        const pagefind = await import(new URL(form.dataset.bundle, location.href).href)
        await pagefind.options({ baseUrl: root, noWorker: true, excerptLength: 24 })
        await pagefind.init()
        return pagefind
      } catch {
        return null
      }
    })()

    const link = (title, url) => {
      const made = element("a", "", title)
      made.href = url
      return made
    }

    // A page, and the headings in it that say what was asked for.
    const show = (page, stems) => {
      const item = element("li", "", element("p", "search-title", link(page.meta.title, page.url)))
      const { kind } = page.meta
      if (kind && kind !== page.meta.title) item.append(element("p", "search-place", kind))
      item.append(element("p", "", ...excerpt(page.excerpt)))
      const parts = page.sub_results
        .filter(part => part.url !== page.url && stems.some(stem => plain(part.title).includes(stem)))
        .slice(0, 3)
      if (parts.length > 0) {
        item.append(element("ul", "", ...parts.map(part => element("li", "", link(part.title, part.url)))))
      }
      return item
    }

    // Pagefind shortens a word that it does not know until something begins so; a quoted one it leaves as it is.
    const isKnown = async (pagefind, word, taken) => taken.some(other => other.startsWith(word))
      || (await pagefind.search(`"${word}"`)).results.length > 0

    const unknownOf = async (pagefind, words, pages) => {
      const taken = pages.flatMap(takenIn)
      const answers = await Promise.all(words.map(word => isKnown(pagefind, word, taken)))
      return words.filter((_, index) => !answers[index])
    }

    const searchTexts = async (pagefind, words, mine) => {
      const { results } = await pagefind.search(asked(words))
      const load = (begin, end) => Promise.all(results.slice(begin, end).map(result => result.data()))
      const stems = stemsOf(words)
      const add = pages => {
        const items = pages.map(page => show(page, stems))
        list.append(...items)
        return items[0]
      }
      let next = step
      const first = await load(0, next)
      const unknown = await unknownOf(pagefind, wordsOf(asked(words)), first)
      if (mine !== turn) return
      const isExact = unknown.length === 0
      const pages = isExact ? first : first.filter(page => {
        const taken = takenIn(page)
        return unknown.every(word => taken.some(isSimilar(word)))
      })
      list.replaceChildren()
      add(pages)
      list.hidden = pages.length === 0
      more.hidden = !isExact || next >= results.length
      more.firstElementChild.onclick = async () => {
        const further = await load(next, next + step)
        if (mine !== turn) return
        next += step
        more.hidden = next >= results.length
        add(further)?.querySelector("a").focus()
      }
      const { found, similar, none } = form.dataset
      const count = isExact ? `${found}${results.length}` : `${similar}${pages.length}`
      status.textContent = pages.length > 0 ? count : none
    }

    // Where no title fits, all of them stay in sight.
    const searchTitles = words => {
      const stems = stemsOf(words)
      const fits = item => stems.every(stem => plain(item.textContent).includes(stem))
      const items = groups.flatMap(group => [...group.querySelectorAll("li")])
      const found = items.filter(fits)
      const shown = new Set(found.length > 0 ? found : items)
      for (const item of items) item.hidden = !shown.has(item)
      for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])")
      const { found: label, none, titles } = form.dataset
      const count = found.length > 0 ? `${label}${found.length}${titles}` : none
      status.textContent = stems.length > 0 ? count : ""
    }

    const search = async () => {
      const mine = turn += 1
      const words = q.value.trim()
      remember()
      if (words === "") {
        list.hidden = more.hidden = true
        searchTitles("")
        return
      }
      const pagefind = await load()
      if (mine !== turn) return
      if (pagefind) {
        status.textContent = form.dataset.wait
        await searchTexts(pagefind, words, mine)
      } else {
        searchTitles(words)
      }
    }

    const remember = () => {
      const address = new URL(location.href)
      const words = q.value.trim()
      if (words === "") address.searchParams.delete(q.name)
      else address.searchParams.set(q.name, words)
      if (address.href === location.href) return
      try { history.replaceState(history.state, "", address) } catch { /* A browser may refuse it on a disk. */ }
    }

    let pause
    q.addEventListener("input", () => {
      clearTimeout(pause)
      pause = setTimeout(search, 250)
    })
    form.addEventListener("submit", event => {
      event.preventDefault()
      clearTimeout(pause)
      search()
    })
    q.addEventListener("focus", load, { once: true })

    q.value = new URLSearchParams(location.search).get(q.name) ?? ""
    if (q.value !== "") load().then(search)
  }

  if (template) start()
}
