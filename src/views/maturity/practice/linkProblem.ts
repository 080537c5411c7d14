/** What keeps a link from being stored: only http and https lead anywhere safe. */
export function linkProblem({ title, url }: { title: string; url: string }): { title?: string; url?: string } {
  return {
    ...(title.trim() === '' && { title: 'Say in a few words what the link shows.' }),
    ...(!isWebAddress(url.trim()) && {
      url: 'Enter a whole web address that begins with http:// or https://, for example https://wiki.example.org/slo.',
    }),
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
