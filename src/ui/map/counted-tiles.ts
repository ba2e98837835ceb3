/** A protocol's function that answers a tile request, as MapLibre calls it. */
type AnswerTile<Request, Answer> = (request: Request, abort: AbortController) => Promise<Answer>;

/**
 * The same function, telling `count` how many tiles are under way. Each bitmap is freed once MapLibre has copied it:
 * a task later, for in a microtask it would still be in use.
 */
export function countedTiles<Request, Answer extends { readonly data: unknown }>(
  tile: AnswerTile<Request, Answer>,
  count: (inFlight: number) => void,
): AnswerTile<Request, Answer> {
  let inFlight = 0;
  return async (request, abort) => {
    count(++inFlight);
    try {
      const answer = await tile(request, abort);
      const { data } = answer;
      if (data instanceof ImageBitmap) setTimeout(() => data.close(), 0);
      return answer;
    } finally {
      count(--inFlight);
    }
  };
}
