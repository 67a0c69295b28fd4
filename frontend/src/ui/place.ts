/** Puts what pops up below the button that opened it, or above it where the window ends. */
export function placeAt(button: HTMLElement, panel: HTMLElement): void {
  const { bottom, right, top } = button.getBoundingClientRect();
  const { offsetHeight, offsetWidth, style } = panel;
  const below = bottom + 4;
  const room = document.documentElement.clientWidth - offsetWidth - 8;
  style.insetInlineEnd = `${Math.min(Math.max(8, document.documentElement.clientWidth - right), Math.max(8, room))}px`;
  style.insetBlockStart = `${below + offsetHeight > window.innerHeight ? Math.max(8, top - offsetHeight - 4) : below}px`;
}
