/** What the suggestion list of the search box lacks for screen readers. */

/** Names the list as the one the input controls, and makes "See all results" one of its options. */
export function mendSuggestions(root: ParentNode): void {
  for (const input of root.querySelectorAll('[role="combobox"][aria-owns]:not([aria-controls])')) {
    input.setAttribute('aria-controls', input.getAttribute('aria-owns') ?? '');
  }
  for (const link of root.querySelectorAll('[role="listbox"] a:not([role])')) link.setAttribute('role', 'option');
}
