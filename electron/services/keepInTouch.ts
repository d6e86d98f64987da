import type { Planned } from '../../shared/contract.ts';
import type { Id } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import * as contacts from '../db/contacts.ts';
import * as keptInTouch from '../db/keptInTouch.ts';
import * as plannedFor from '../db/plannedFor.ts';
import * as quietDays from '../db/quietDays.ts';
import * as tags from '../db/tags.ts';
import type { HandlersOf, Writing } from '../handlers.ts';
import { found } from './named.ts';
import { nothingPlanned, planPerson, sumOf } from './planning.ts';

type Named =
  | 'contacts.circle'
  | 'contacts.circleOf'
  | 'contacts.keep'
  | 'contacts.tags'
  | 'tags.list'
  | 'tags.save'
  | 'tags.remove'
  | 'quietDays.list'
  | 'quietDays.save'
  | 'quietDays.remove';

/** Who is in the circle, how often to be in touch, and when not (P33, P34); only the people concerned are planned again. */
export const keepInTouchHandlers: HandlersOf<Named> = {
  'contacts.circle': (writing, { id, in: isIn }) => {
    found(contacts.read(writing.db, id), 'person');
    contacts.setCircle(writing.db, id, isIn, writing.ports.now());
    return planPerson(writing, id);
  },
  'contacts.circleOf': (writing, { ids }) => {
    const people = [...new Set(ids)];
    for (const id of people) {
      found(contacts.read(writing.db, id), 'person');
      contacts.setCircle(writing.db, id, true, writing.ports.now());
    }
    return planAll(writing, people);
  },
  'contacts.keep': (writing, { id, idealDays, longestDays }) => {
    found(contacts.read(writing.db, id), 'person');
    return keptInTouch.setInterval(writing.db, id, idealDays, longestDays) ? planPerson(writing, id) : nothingPlanned;
  },
  'contacts.tags': (writing, { id, tagIds }) => {
    const { db, ports } = writing;
    found(contacts.read(db, id), 'person');
    for (const tagId of tagIds) found(tags.read(db, tagId), 'tag');
    return tags.setOf(db, id, tagIds, ports.newId) ? planPerson(writing, id) : nothingPlanned;
  },
  'tags.list': ({ db }) => tags.list(db),
  'tags.save': (writing, tag) => {
    const { db } = writing;
    const same = tags.named(db, tag.name);
    if (same !== null && same.id !== tag.id) {
      throw new ProblemError('invalid', `There is a tag “${same.name}” already. Use that one, or choose another word.`, [
        { field: 'name', sentence: 'This tag is there already.' },
      ]);
    }
    return tags.write(db, tag) ? planAll(writing, tags.people(db, tag.id)) : nothingPlanned;
  },
  'tags.remove': (writing, { id }) => {
    const { db } = writing;
    const people = tags.people(db, found(tags.read(db, id), 'tag').id);
    tags.remove(db, id);
    return planAll(writing, people);
  },
  'quietDays.list': ({ db }, { contactId }) => quietDays.list(db, contactId),
  'quietDays.save': (writing, stretch) => {
    const { db } = writing;
    if (stretch.contactId !== null) found(contacts.read(db, stretch.contactId), 'person');
    const before = quietDays.read(db, stretch.id);
    if (before !== null && before.contactId !== stretch.contactId) {
      throw new ProblemError('refused', 'These quiet days are already on file for somebody else. Add them as new ones.');
    }
    return quietDays.write(db, stretch) ? planAll(writing, whomOf(writing, stretch.contactId)) : nothingPlanned;
  },
  'quietDays.remove': (writing, { id }) => {
    const { db } = writing;
    const { contactId } = found(quietDays.read(db, id), 'quiet stretch');
    quietDays.remove(db, id);
    return planAll(writing, whomOf(writing, contactId));
  },
};

const whomOf = ({ db }: Writing, contactId: Id | null): readonly Id[] => (contactId === null ? plannedFor.people(db) : [contactId]);

const planAll = (writing: Writing, people: readonly Id[]): Planned =>
  people.map((id) => planPerson(writing, id)).reduce(sumOf, nothingPlanned);
