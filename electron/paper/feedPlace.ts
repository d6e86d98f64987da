import type { EnvelopeSize, Feed } from '../../shared/model.ts';
import { fedPage } from '../../shared/rules/paperChoices.ts';
import { mm } from './printDocument.ts';

/**
 * The CSS transform that lays an envelope on the page as its printer takes it: turned about its top left corner, then moved.
 * A transform is exact, where lines keep to whole pixels.
 */
export function feedPlace(size: EnvelopeSize, feed: Feed): string {
  const { lengthMm, heightMm } = size;
  const { rotation, shiftMm } = feed;
  const across = rotation === 90 ? heightMm : rotation === 180 ? lengthMm : 0;
  const down = rotation === 180 ? heightMm : rotation === 270 ? lengthMm : 0;
  const [x, y] = [fedPage(size, feed).leftMm + across + shiftMm.x, down + shiftMm.y];
  return x === 0 && y === 0 && rotation === 0 ? 'none' : `translate(${mm(x)},${mm(y)}) rotate(${String(rotation)}deg)`;
}
