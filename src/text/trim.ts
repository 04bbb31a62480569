/** Takes characters that `isEdge` names off both ends. Linear, which `/[…]+$/` is not. */
export function trimEdges(text: string, isEdge: (character: string) => boolean): string {
  let start = 0
  while (start < text.length && isEdge(text.charAt(start))) start++
  return trimEnd(text.slice(start), isEdge)
}

export function trimEnd(text: string, isEdge: (character: string) => boolean): string {
  let end = text.length
  while (end > 0 && isEdge(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
