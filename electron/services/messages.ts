import type { Planned } from '../../shared/contract.ts';
import type { Id, Profile, TemplateName } from '../../shared/model.ts';
import { ProblemError } from '../../shared/problem.ts';
import type { MessageRow, MessageView } from '../../shared/messageViews.ts';
import { fieldsIn, fillIn, mergeFields, unfilledSentence } from '../../shared/rules/mergeFields.ts';
import type { Field } from '../../shared/rules/mergeFields.ts';
import { aboutOfTemplate, needsInterview } from '../../shared/rules/messageAbout.ts';
import { messageText, signatureOf } from '../../shared/rules/messageText.ts';
import { salutation, spokenName } from '../../shared/rules/names.ts';
import { draftFrom } from '../../shared/rules/templates.ts';
import type { LetterProblem } from '../../shared/views.ts';
import * as contacts from '../db/contacts.ts';
import type { Contact } from '../db/contacts.ts';
import * as interviews from '../db/interviews.ts';
import * as messages from '../db/messages.ts';
import type { Message } from '../db/messages.ts';
import * as opportunities from '../db/opportunities.ts';
import * as organizations from '../db/organizations.ts';
import * as profiles from '../db/profile.ts';
import type { Touch } from '../db/touches.ts';
import type { HandlersOf, Reading, Writing } from '../handlers.ts';
import { closeByTouch, closeWithdrawn } from './closings.ts';
import { messageFacts } from './messageFacts.ts';
import { assertAfterStart, assertHasCome } from './moments.ts';
import { found, labelOf } from './named.ts';
import { planOpportunities, planPerson, sumOf } from './planning.ts';
import { today } from './profile.ts';
import { ownTexts } from './templates.ts';
import { recordTouch } from './touches.ts';

type Name = 'messages.list' | 'messages.get' | 'messages.write' | 'messages.save' | 'messages.sent' | 'messages.remove';
type InputTo<Called extends Name> = Parameters<HandlersOf<Called>[Called]>[1];

/** E-mails and faxes (P8): written and checked here, sent by another program, and recorded when the user says that they went. */
export const messagesHandlers: HandlersOf<Name> = {
  'messages.list': (reading, { offset, limit }) => ({
    rows: messages.list(reading.db, offset, limit).map((message) => messageRow(reading, message)),
    total: messages.total(reading.db),
  }),

  'messages.get': (reading, { id }) => messageView(reading, found(messages.read(reading.db, id), 'message')),

  'messages.write': begin,

  'messages.save': ({ db, ports }, { id, subject, body, base }) => {
    const before = unsent(messages.read(db, id));
    if (base !== null && base !== before.body && body !== before.body) {
      throw new ProblemError('refused', 'This text was changed in another window meanwhile. Nothing is overwritten.');
    }
    messages.write(db, { ...before, subject, body }, ports.now());
    return null;
  },

  'messages.sent': sent,

  'messages.remove': ({ db }, { id }) => {
    messages.remove(db, unsent(messages.read(db, id)).id);
    return null;
  },
};

/** @throws ProblemError 'refused': what went out stays as it was. */
function unsent(message: Message | null): Message {
  const known = found(message, 'message');
  if (known.sentAt !== null) throw new ProblemError('refused', 'This was sent and stays as it was sent.');
  return known;
}

/** Begins one with its template. One to the same person, about the same, that has not gone yet is gone on with. */
function begin(writing: Writing, input: InputTo<'messages.write'>): { readonly id: Id } {
  const { db, ports } = writing;
  const { id, channel, contactId, interviewId } = input;
  found(contacts.read(db, contactId), 'person');
  const interview = interviewId === null ? null : found(interviews.read(db, interviewId), 'interview');
  const opportunityId = interview?.opportunityId ?? input.opportunityId;
  if (opportunityId !== null) found(opportunities.read(db, opportunityId), 'opportunity');
  const template: TemplateName =
    input.template ?? (channel === 'fax' ? 'thanksFax' : interview?.stillWanted === 'no' ? 'notInterestedEmail' : 'thanksEmail');
  if (needsInterview(template) && interview === null) {
    throw new ProblemError('invalid', 'This text speaks of an interview. Choose which one.', [
      { field: 'interviewId', sentence: 'Choose the interview.' },
    ]);
  }
  const about = { contactId, opportunityId, interviewId };
  const open = messages
    .ofContact(db, contactId)
    .find(
      (each) =>
        each.sentAt === null &&
        each.channel === channel &&
        each.template === template &&
        each.interviewId === interviewId &&
        each.opportunityId === opportunityId,
    );
  if (open !== undefined) return { id: open.id };
  // Each of an interview is worded otherwise (P9).
  const place = interviewId === null ? 0 : messages.countOf(db, interviewId, channel);
  const { subject, body } = draftFrom(template, place, messageFacts(writing, about), { place }, ownTexts(db));
  messages.write(db, { id, channel, ...about, template, subject, body, sentAt: null, sentZone: null }, ports.now());
  return { id };
}

/** The user says that it went: kept as it was, and recorded as a contact made. It never closes the paper (P8). */
function sent(writing: Writing, { id, at, zone }: InputTo<'messages.sent'>): Planned {
  const { db, ports } = writing;
  const message = unsent(messages.read(db, id));
  const { problems, text } = messageView(writing, message);
  const stop = problems.find(({ kind }) => kind === 'unfilledField' || kind === 'empty');
  if (stop !== undefined) throw new ProblemError('refused', stop.sentence);
  assertHasCome(ports, at, 'at');
  // Thanks come after an interview; a reference is told before it that a call may come (P4).
  if (message.interviewId !== null && needsInterview(message.template))
    assertAfterStart(at, found(interviews.read(db, message.interviewId), 'interview').startsAt);
  messages.write(db, { ...message, sentAt: at, sentZone: zone }, ports.now());
  const touch: Omit<Touch, 'organizationId'> = {
    id: ports.newId(),
    contactId: message.contactId,
    opportunityId: message.opportunityId,
    letterId: null,
    direction: 'out',
    about: aboutOfTemplate(message.template),
    channel: message.channel,
    outcome: 'sent',
    said: text,
    at,
    zone,
  };
  recordTouch(writing, touch);
  closeByTouch(writing, touch);
  if (message.template === 'applicationWithdrawn') closeWithdrawn(writing, touch);
  const affected = message.opportunityId === null ? opportunities.ofContact(db, message.contactId) : [message.opportunityId];
  return sumOf(planOpportunities(writing, affected), planPerson(writing, message.contactId));
}

function messageRow(reading: Reading, message: Message): MessageRow {
  const { db } = reading;
  const person = found(contacts.read(db, message.contactId), 'person');
  const opportunity = message.opportunityId === null ? null : opportunities.read(db, message.opportunityId);
  const organizationId = opportunity?.organizationId ?? person.organizationId;
  const organization = organizationId === null ? null : organizations.read(db, organizationId);
  return {
    ...{ id: message.id, channel: message.channel, template: message.template, sentAt: message.sentAt },
    person: labelOf(person),
    organization: organization === null ? null : { id: organization.id, name: organization.name },
    subject: fillIn(message.subject, mergeFields(messageFacts(reading, message))).text,
  };
}

function messageView(reading: Reading, message: Message): MessageView {
  const { db } = reading;
  const row = messageRow(reading, message);
  const person = found(contacts.read(db, message.contactId), 'person');
  const profile = profiles.read(db);
  const fields = mergeFields(messageFacts(reading, message));
  const used = fieldsIn(`${message.subject}\n${message.body}`);
  const body = fillIn(message.body, fields);
  const open = [...new Set([...fillIn(message.subject, fields).unfilled, ...body.unfilled])];
  const sender = { name: profile?.name ?? '', phones: profile?.phones ?? [], email: profile?.email ?? '' };
  return {
    ...row,
    to: message.channel === 'email' ? person.email : '',
    subjectText: message.subject,
    body: message.body,
    fields: [
      ...fields
        .filter(({ name, value }) => value !== null || used.includes(name))
        .map(({ name, label, value }) => ({ name, label, value })),
      ...used.filter((name) => !fields.some((field) => field.name === name)).map((name) => ({ name, label: `“${name}”`, value: null })),
    ],
    problems: problemsOf({ open, fields, text: body.text, profile, message, person }),
    salutation: salutation(person),
    signature: signatureOf({ sender }),
    text: messageText({
      ...{ channel: message.channel, sender, person, organization: row.organization?.name ?? '', subject: row.subject },
      ...{ body: body.text, dated: today(reading) },
    }),
  };
}

interface Looked {
  readonly open: readonly string[];
  readonly fields: readonly Field[];
  readonly text: string;
  readonly profile: Profile | null;
  readonly message: Message;
  readonly person: Contact;
}

function problemsOf({ open, fields, text, profile, message, person }: Looked): readonly LetterProblem[] {
  const problems: LetterProblem[] = open.map((name) => ({ kind: 'unfilledField', sentence: unfilledSentence(name, fields) }));
  if (text.trim() === '') problems.push({ kind: 'empty', sentence: 'There is no text yet: write it, or take a template.' });
  if (message.channel === 'email' && person.email === '')
    problems.push({ kind: 'addressMissing', sentence: `No e-mail address of ${spokenName(person)} is known: add it to the contact.` });
  if (profile === null) problems.push({ kind: 'profileMissing', sentence: 'Your own name and address are missing: enter them first.' });
  return problems;
}
