import { ProblemError } from '../../shared/problem.ts';
import type { InvitationRow, InvitationsTaken, InvitationsView } from '../../shared/invitationViews.ts';
import type { LineSaid } from '../../shared/views.ts';
import * as interviews from '../db/interviews.ts';
import * as invitations from '../db/invitations.ts';
import * as profile from '../db/profile.ts';
import type { HandlersOf, Reading, Working } from '../handlers.ts';
import { readInWorker } from './exchange/readInWorker.ts';
import { fileName } from './fileNames.ts';
import { heldAgainst } from './invitations/heldAgainst.ts';
import type { Invitation, CalendarRead } from './invitations/invitation.ts';
import { callOff, takeInvitation } from './invitations/takeInvitation.ts';
import { found } from './named.ts';

/** So many invitations of a file are shown; all are counted. */
const mostShown = 200;

export const invitationsHandlers: HandlersOf<'invitations.preview' | 'invitations.apply' | 'invitations.ofInterview' | 'invitations.file'> =
  {
    'invitations.preview': async (working, input) => {
      const calendar = await readFile(working, input);
      return working.read((reading) => viewOf(reading, calendar));
    },
    'invitations.apply': async (working, { taken, calledOff, ...input }) => {
      const { invitations: read } = await readFile(working, input);
      const named = (at: number): Invitation => {
        const invitation = read[at];
        if (invitation === undefined)
          throw new ProblemError('refused', 'This file has changed since it was looked at. Look at it once more.');
        return invitation;
      };
      return working.write((writing): InvitationsTaken => {
        const done = taken.map((told) => takeInvitation(writing, named(told.at), told));
        return {
          added: done.filter((each) => each === 'added').length,
          amended: done.filter((each) => each === 'amended').length,
          calledOff: calledOff.reduce((sum, at) => sum + callOff(writing, named(at)), 0),
        };
      });
    },
    'invitations.ofInterview': ({ db }, { id }) => {
      const kept = invitations.ofInterview(db, id);
      return kept === null ? null : { description: kept.description, receivedAt: kept.receivedAt };
    },
    'invitations.file': ({ db }, { id }) => {
      const kept = invitations.ofInterview(db, id);
      if (kept === null) return null;
      const { day } = found(interviews.read(db, id), 'interview');
      return {
        name: `${fileName(`Invitation ${day}`)}.ics`,
        mediaType: 'text/calendar',
        base64: Buffer.from(kept.source).toString('base64'),
      };
    },
  };

type Asked = Parameters<HandlersOf<'invitations.preview'>['invitations.preview']>[1];

function readFile({ read, ports }: Working, { runId, base64 }: Asked): Promise<CalendarRead> {
  const home = read(({ db }) => profile.read(db))?.zone ?? ports.zone;
  return readInWorker(runId, { bytes: Buffer.from(base64, 'base64'), home });
}

function viewOf(reading: Reading, read: CalendarRead): InvitationsView {
  const rows: InvitationRow[] = [];
  const unknown: LineSaid[] = [];
  const hold = heldAgainst(reading, read.invitations.length === 1);
  read.invitations.forEach((invitation, at) => {
    const held = hold(invitation, at);
    if (held === null) {
      unknown.push({ line: invitation.line, property: 'STATUS', reason: 'It calls off something that the journal does not know.' });
    } else rows.push(held);
  });
  // What is to be done comes first; the rest in the order of the file.
  const first = [...rows.filter(({ isProposed }) => isProposed), ...rows.filter(({ isProposed }) => !isProposed)];
  return {
    rows: first.slice(0, mostShown),
    total: rows.length,
    leftOut: [...unknown, ...read.leftOut].slice(0, 2000),
    leftOutCount: unknown.length + read.leftOutCount,
    remarks: read.remarks,
    remarkCount: read.remarkCount,
  };
}
