/**
 * Which of the coaches works here: the one with the name or login of who is signed in, else the one who was chosen last.
 * Undefined where neither is a coach of the assessment: nobody else is named in it.
 */
export function coachHere(
  coaches: readonly string[],
  { name, login }: { name: string; login: string },
  chosen: string | undefined
): string | undefined {
  const isCalled = (person: string) => (coach: string) => plain(coach) === plain(person);
  return coaches.find(isCalled(name)) ?? coaches.find(isCalled(login)) ?? coaches.find((coach) => coach === chosen);
}

const plain = (name: string) => name.trim().toLowerCase();
