import type { Role } from '../model.ts';

interface InTheRoom {
  readonly role: Role;
  readonly callFirst: boolean;
}

/** The part in an interview of somebody who was in its room twice by mistake: a part that was chosen stands before the usual one. */
export function oneInTheRoom(kept: InTheRoom, gone: InTheRoom): InTheRoom {
  return { role: kept.role === 'interviewer' ? gone.role : kept.role, callFirst: kept.callFirst || gone.callFirst };
}
