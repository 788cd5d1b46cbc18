const KEY = 'drift-theme'

type Theme = 'light' | 'dark'

/** A browser may refuse to remember anything, in private windows or for files: then it is not. */
const remembered = (): Theme | null => {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : null
  } catch {
    return null
  }
}

const remember = (theme: Theme): void => {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // It holds until the page is closed.
  }
}

const preferred = matchMedia('(prefers-color-scheme: dark)')

const current = (): Theme => {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : preferred.matches ? 'dark' : 'light'
}

/** What was chosen before, set before anything is shown. */
export const restoreTheme = (): void => {
  const theme = remembered()
  if (theme !== null) document.documentElement.dataset.theme = theme
}

/** The button that turns the page dark or light; until it is used, the system decides. */
export const startTheme = (): void => {
  const button = document.getElementById('theme')
  if (button === null) return
  const say = () => {
    button.textContent = current() === 'dark' ? 'Light' : 'Dark'
    button.setAttribute(
      'aria-label',
      `Switch to ${current() === 'dark' ? 'light' : 'dark'} colours`,
    )
  }
  button.addEventListener('click', () => {
    const theme = current() === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset.theme = theme
    remember(theme)
    say()
  })
  preferred.addEventListener('change', say)
  say()
  button.hidden = false
}
