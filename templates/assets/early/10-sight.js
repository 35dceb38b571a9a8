// The low-vision version, remembered in this browser. It runs right behind the panel, before the
// page is painted for the first time. Classes on the root serve browsers without :has().
{
  const form = document.getElementById("sight_form")
  const panel = document.getElementById("sight_panel")
  const root = document.documentElement
  const place = "nastavnik-sight"

  const show = inputs => {
    for (const input of inputs) root.classList.toggle(input.id, input.checked)
    root.classList.toggle("sight_on", inputs.some(input => input.checked && !input.defaultChecked))
  }

  if (form && panel) {
    const inputs = [...form.elements].filter(input => input.type === "radio")

    const recall = () => {
      let kept = null
      try {
        kept = localStorage.getItem(place)
      } catch {
        // Storage is closed: the choice lasts as long as the page.
      }
      if (kept !== null) {
        form.reset()
        for (const input of inputs) if (kept.split(" ").includes(input.id)) input.checked = true
      }
      show(inputs)
    }

    const remember = () => {
      show(inputs)
      const chosen = inputs.filter(input => input.checked && !input.defaultChecked)
      try {
        localStorage.setItem(place, chosen.map(input => input.id).join(" "))
      } catch {
        // As above.
      }
    }

    recall()
    form.addEventListener("change", remember)
    // The event comes before the form is reset.
    form.addEventListener("reset", event => event.isTrusted && setTimeout(remember))
    addEventListener("pageshow", event => event.persisted && recall())
    addEventListener("storage", event => event.key === place && recall())
    for (const button of document.querySelectorAll(".sight-off")) {
      button.addEventListener("click", () => {
        panel.open = false
        panel.querySelector("summary").focus()
      })
    }
  }
}
