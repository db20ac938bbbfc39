// Where on the web the site of a deck will be, from what `--site-url` says.

/** Of one deck that is its site; of several it is their front page, with a folder for each of them. */
export function siteAddress(
  siteUrl: string,
  { name, isOneOfSeveral }: { name: string; isOneOfSeveral: boolean },
): string {
  const address = withSlash(siteUrl)
  return isOneOfSeveral ? new URL(`${encodeURIComponent(name)}/site/`, address).href : address
}

/** An address without the slash would lose its last folder. */
function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}
