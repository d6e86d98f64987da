import { journal } from './0001-journal.ts';
import { practice } from './0002-practice.ts';
import { letterCheck } from './0003-letter-check.ts';
import { paper } from './0004-paper.ts';
import { writing } from './0005-writing.ts';
import { invitations } from './0006-invitations.ts';
import { documents } from './0007-documents.ts';
import { searchLog } from './0008-search-log.ts';
import { letterWords } from './0009-letter-words.ts';
import { signature } from './0010-signature.ts';
import { people } from './0011-people.ts';
import { fewFirst } from './0012-few-first.ts';
import { alsoKnown } from './0013-also-known.ts';
import { removedInterviews } from './0014-removed-interviews.ts';
import { plannedForPeople } from './0015-planned-for-people.ts';
import { copies } from './0016-copies.ts';
import type { Migration } from './migration.ts';

/** In order, never edited once released; a test each. */
export const migrations: readonly Migration[] = [
  journal,
  practice,
  letterCheck,
  paper,
  writing,
  invitations,
  documents,
  searchLog,
  letterWords,
  signature,
  people,
  fewFirst,
  alsoKnown,
  removedInterviews,
  plannedForPeople,
  copies,
];

/** The version that this program writes. */
export const newestVersion = migrations.at(-1)?.version ?? 0;
