// Narrows and sorts a list. Without it the list is whole and in its usual order.
{
  const template = document.getElementById("list_filter")
  const plain = text => text.toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim()

  // A row of the list. Rows of further pages are shown only while the list is narrowed.
  const row = (element, page, index) => ({
    element,
    isOwn: page === 0,
    place: page * 1e5 + index,
    text: plain(`${element.textContent} ${Object.values(element.dataset).join(" ")}`),
    words: mark => (element.dataset[mark] ?? "").split("\n").filter(Boolean),
  })
  const rowsOf = place => [...place.querySelectorAll("[data-title]")]

  // Addresses on a page begin from where it lies, which is not where its rows are put.
  const moveAddresses = (element, page) => {
    const move = text => text.replace(/^\S+/, path => new URL(path, page).href)
    for (const part of element.querySelectorAll("*")) {
      for (const { name, value } of part.attributes) {
        if (value.startsWith("../")) part.setAttribute(name, value.split(", ").map(move).join(", "))
      }
    }
  }

  // The pages of the list by number, as far as one page knows them.
  const pagesOf = (place, address) => [...place.querySelectorAll(".pagination a[href]")]
    .filter(link => /^\d+$/.test(link.textContent))
    .map(link => [Number(link.textContent), new URL(link.getAttribute("href"), address).href])

  const orders = {
    nazvanie: (one, two) => one.element.dataset.title.localeCompare(two.element.dataset.title, "ru"),
    novye: (one, two) => (two.element.dataset.date ?? "").localeCompare(one.element.dataset.date ?? ""),
    davnie: (one, two) => (one.element.dataset.date ?? "~").localeCompare(two.element.dataset.date ?? "~"),
  }

  const start = () => {
    template.after(template.content)
    const form = template.nextElementSibling
    const panel = form.querySelector("details")
    const status = form.querySelector("[role=status]")
    const choices = [...form.querySelectorAll("select[data-mark]")]
    const { slovo, poryadok } = form.elements
    const pagination = document.querySelector(".pagination")
    const current = Number(pagination?.querySelector("[aria-current]")?.textContent ?? 1)
    let rows = rowsOf(document).map((element, index) => row(element, 0, index))
    let isWhole = !pagination
    let reading

    const readPage = async ([number, address]) => {
      const answer = await fetch(address)
      if (!answer.ok) throw new Error(address)
      const other = new DOMParser().parseFromString(await answer.text(), "text/html")
      return { number, address, other, pages: pagesOf(other, address) }
    }

    // Pages that have come, by number: after a failure only the others are asked for again.
    const come = new Map()
    const readOnce = async page => {
      if (!come.has(page[0])) come.set(page[0], await readPage(page))
      return come.get(page[0])
    }

    // Every page names its neighbours, so that a few rounds find them all.
    const readAll = async () => {
      const known = new Set([current])
      let waiting = pagesOf(document, location.href)
      while (waiting.length > 0) {
        waiting = waiting.filter(([number]) => !known.has(number) && known.add(number))
        const answers = await Promise.allSettled(waiting.map(readOnce))
        const failed = answers.find(answer => answer.status === "rejected")
        if (failed) throw failed.reason
        waiting = answers.flatMap(answer => answer.value.pages)
      }
      const list = rows[0].element.parentNode
      for (const row of rows) row.place += current * 1e5
      for (const { number, address, other } of come.values()) {
        rows.push(...rowsOf(other).map((element, index) => {
          moveAddresses(element, address)
          element.hidden = true
          list.append(element)
          return row(element, number, index)
        }))
      }
      isWhole = true
    }

    // A page on a disk may not read its neighbours, and a network may fail for a while: then the filter
    // says how far it reaches, and the next use of it tries again.
    const read = () => reading ??= (async () => {
      if (isWhole || !location.protocol.startsWith("http")) return
      status.textContent = form.dataset.wait
      for (let attempt = 0; attempt < 2 && !isWhole; attempt += 1) await readAll().catch(() => {})
      if (!isWhole) reading = undefined
    })()

    const offerWords = () => {
      for (const choice of choices) {
        const words = new Set(rows.flatMap(row => row.words(choice.dataset.mark)))
        const sorted = [...words].sort((one, two) => one.localeCompare(two, "ru"))
        const chosen = choice.value
        choice.replaceChildren(choice.options[0], ...sorted.map(word => new Option(word)))
        choice.value = words.has(chosen) ? chosen : ""
        choice.parentNode.hidden = words.size < 2
      }
    }

    const apply = () => {
      const words = plain(slovo.value).split(" ").filter(Boolean)
      const chosen = choices.filter(choice => choice.value !== "")
      const isNarrow = words.length + chosen.length > 0
      const isOn = isNarrow || poryadok.value !== ""
      let found = 0
      for (const row of rows) {
        const fits = words.every(word => row.text.includes(word))
          && chosen.every(choice => row.words(choice.dataset.mark).includes(choice.value))
        row.element.hidden = !(fits && (row.isOwn || isOn))
        if (fits) found += 1
      }
      sort()
      for (const group of new Set(rows.map(row => row.element.closest("section")))) {
        if (group) group.hidden = rowsOf(group).every(element => element.hidden)
      }
      if (pagination) pagination.hidden = isOn && isWhole
      const { found: label, of, here, none } = form.dataset
      const count = found > 0 ? `${label}${found}${of}${rows.length}` : none
      status.textContent = isOn ? `${count}${isWhole ? "" : here}` : ""
      remember()
    }

    const sort = () => {
      const usual = (one, two) => one.place - two.place
      const order = orders[poryadok.value] ?? usual
      const sorted = rows.toSorted?.((one, two) => order(one, two) || usual(one, two))
        ?? [...rows].sort((one, two) => order(one, two) || usual(one, two))
      if (sorted.every((row, index) => row === rows[index])) return
      rows = sorted
      for (const list of new Set(rows.map(row => row.element.parentNode))) {
        list.append(...rows.map(row => row.element).filter(element => element.parentNode === list))
      }
    }

    // The address keeps what was chosen, for a reload, the way back and a link to somebody else.
    const remember = () => {
      const address = new URL(location.href)
      for (const field of [slovo, ...choices, poryadok]) {
        if (field.value === "") address.searchParams.delete(field.name)
        else address.searchParams.set(field.name, field.value)
      }
      if (address.href === location.href) return
      try { history.replaceState(history.state, "", address) } catch { /* A browser may refuse it on a disk. */ }
    }

    const restore = async () => {
      const asked = new URLSearchParams(location.search)
      const fields = [slovo, ...choices, poryadok].filter(field => asked.has(field.name))
      if (fields.length === 0) return
      panel.open = true
      await read()
      offerWords()
      for (const field of fields) field.value = asked.get(field.name)
      for (const choice of choices) if (choice.selectedIndex < 0) choice.value = ""
      if (poryadok.selectedIndex < 0) poryadok.selectedIndex = 0
      apply()
    }

    panel.addEventListener("toggle", async () => {
      if (!panel.open || reading) return
      await read()
      offerWords()
      // Somebody may have begun to type meanwhile.
      apply()
    })
    form.addEventListener("input", apply)
    form.addEventListener("change", async () => {
      if (isWhole || reading) return
      await read()
      offerWords()
      apply()
    })
    form.addEventListener("submit", event => event.preventDefault())
    form.addEventListener("reset", () => setTimeout(apply))
    offerWords()
    restore()
  }

  if (template && rowsOf(document).length > 1) start()
}
