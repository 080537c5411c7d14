/** A group by its name (`groupName`), for people; series without any of the labels are one too. */
export function groupTitle(name: string): string {
  return name === '' ? 'no label' : name;
}
