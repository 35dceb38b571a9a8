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

    const searchTexts = async (pagefind, words, mine) => {
      const { results } = await pagefind.search(asked(words))
      let next = 0
      const showMore = async () => {
        const pages = await Promise.all(results.slice(next, next + step).map(result => result.data()))
        if (mine !== turn) return
        const items = pages.map(page => show(page, stemsOf(words)))
        list.append(...items)
        next += step
        more.hidden = next >= results.length
        return items[0]
      }
      list.replaceChildren()
      await showMore()
      if (mine !== turn) return
      more.firstElementChild.onclick = async () => (await showMore())?.querySelector("a").focus()
      list.hidden = results.length === 0
      status.textContent = results.length > 0 ? `${form.dataset.found}${results.length}` : form.dataset.none
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
