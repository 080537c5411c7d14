const NEW = 'slo:new:';
const TAB_ENTRY = 'headroom.newSlo';

/** Of drafts of SLOs that are not stored anywhere yet. */
export const newDraftPrefix = NEW;

/** The draft of a new SLO in this tab, over reloads: two tabs are two drafts. What is defined by a label's value has one of its own. */
export function newDraftKey(wanted?: { label: string; value: string }): string {
  if (wanted) {
    return `${NEW}${wanted.label}=${wanted.value}`;
  }
  const known = readEntry();
  const id = known ?? crypto.getRandomValues(new Uint32Array(2)).join('-');
  if (known === null) {
    writeEntry(id);
  }
  return `${NEW}${id}`;
}

function readEntry(): string | null {
  try {
    return sessionStorage.getItem(TAB_ENTRY);
  } catch {
    return null; // the browser keeps nothing: each form is a draft of its own
  }
}

function writeEntry(id: string): void {
  try {
    sessionStorage.setItem(TAB_ENTRY, id);
  } catch {
    return; // as above
  }
}
