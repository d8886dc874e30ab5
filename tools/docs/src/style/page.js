// The colours that the reader chose in the reference hold here too.
const chosen = localStorage.getItem('redoc.colorMode')
if (chosen === 'light' || chosen === 'dark') document.documentElement.style.colorScheme = chosen

document.addEventListener('DOMContentLoaded', () => {
  const bar = document.querySelector('.bar')
  addColours(bar)
  addSearch(bar)
  for (const block of document.querySelectorAll('.code')) addCopying(block)
  const menu = document.querySelector('.menu details')
  if (menu && matchMedia('(max-width: 860px)').matches) menu.open = false
})

function make(tag, properties, parent) {
  const element = Object.assign(document.createElement(tag), properties)
  parent.append(element)
  return element
}

function addColours(bar) {
  const button = make('button', { type: 'button', className: 'colours', textContent: '◐' }, bar)
  button.setAttribute('aria-label', 'Light or dark')
  button.onclick = () => {
    const style = getComputedStyle(document.documentElement)
    const isDark =
      style.colorScheme === 'light dark'
        ? matchMedia('(prefers-color-scheme: dark)').matches
        : style.colorScheme === 'dark'
    document.documentElement.style.colorScheme = isDark ? 'light' : 'dark'
    localStorage.setItem('redoc.colorMode', isDark ? 'light' : 'dark')
  }
}

function addCopying(block) {
  const button = make('button', { type: 'button', className: 'copy', textContent: 'Copy' }, block)
  button.onclick = async () => {
    await navigator.clipboard.writeText(block.querySelector('code').textContent)
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = 'Copy'), 1500)
  }
}

function addSearch(bar) {
  const root = document.body.dataset.root
  const place = make('div', { className: 'search' }, bar)
  const box = make(
    'input',
    { type: 'search', placeholder: 'Search  /', autocomplete: 'off' },
    place,
  )
  const list = make('div', { className: 'hits', id: 'hits', hidden: true }, document.body)
  box.setAttribute('aria-label', 'Search the documentation')
  list.setAttribute('aria-label', 'Found')
  list.setAttribute('role', 'navigation')
  let index
  box.oninput = async () => {
    index ??= fetch(`${root}docs/search.json`).then((answer) => answer.json())
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean)
    const hits = words.length === 0 ? [] : best(await index, words)
    list.replaceChildren()
    list.hidden = words.length === 0
    if (hits.length === 0) make('p', { textContent: 'Nothing found' }, list)
    for (const { title, file, text } of hits) {
      const link = make('a', { href: root + file, textContent: title }, list)
      make('small', { textContent: text }, link)
    }
  }
  document.addEventListener('keydown', (event) => onKey(event, box, list))
  document.addEventListener('click', ({ target }) => {
    if (!list.contains(target) && target !== box) list.hidden = true
  })
}

const HITS_MAX = 12

function best(entries, words) {
  const score = ({ title, text }) =>
    words.reduce((sum, word) => {
      if (title.toLowerCase().includes(word))
        return sum + (title.toLowerCase().startsWith(word) ? 4 : 3)
      return text.toLowerCase().includes(word) ? sum + 1 : sum - 10
    }, 0)
  return entries
    .map((entry) => ({ ...entry, score: score(entry) }))
    .filter((entry) => entry.score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, HITS_MAX)
}

function onKey(event, box, list) {
  const { key, target } = event
  if (key === '/' && !/^(INPUT|TEXTAREA)$/.test(target.tagName)) {
    event.preventDefault()
    box.focus()
  } else if (key === 'Escape' && !list.hidden) {
    list.hidden = true
    box.focus()
  } else if (!list.hidden && (key === 'ArrowDown' || key === 'ArrowUp')) {
    event.preventDefault()
    const stops = [box, ...list.querySelectorAll('a')]
    const step = key === 'ArrowDown' ? 1 : stops.length - 1
    stops[(Math.max(0, stops.indexOf(target)) + step) % stops.length].focus()
  } else if (key === 'Enter' && target === box && !list.hidden) {
    list.querySelector('a')?.click()
  }
}
