/**
 * Every operation of the journal, stated once. Handlers, client, allow-list and tests are derived from this table:
 * a new operation is a row here and a handler in `electron/services`.
 *
 * - *query*: reads, with a handle that cannot write.
 * - *command*: one user intention, one transaction, one entry in the history.
 * - *task*: takes its time (a PDF is made); it reads, works, and writes in one transaction at its end.
 */
import { z } from 'zod';
import type { Id, Practice, Printer, ScriptLine } from './model.ts';
import type { LetterCheckFacts } from './model.ts';
import type { FollowUpView } from './views.ts';
import { cardKeep } from './cardSchemas.ts';
import type { CardView } from './cardViews.ts';
import { documentAdd } from './documentSchemas.ts';
import * as exportSchemas from './exportSchemas.ts';
import type { ExportProgress } from './exportViews.ts';
import { opportunitiesAsked, opportunitiesShown } from './opportunitySchemas.ts';
import type { StageCounts } from './opportunityViews.ts';
import type {
  Advice,
  BackupsView,
  CalendarView,
  ContactView,
  FileOut,
  FoundRow,
  Imported,
  ImportProgress,
  ImportView,
  JournalStatus,
  LetterRow,
  LetterVersion,
  LetterView,
  MoveVerdict,
  OpportunityRow,
  OpportunityView,
  OrganizationSuggestion,
  PersonQuestions,
  PlanPreview,
  PracticePreview,
  PrintDocument,
  QuietView,
  RemindersView,
  Section,
  TagView,
  TodayView,
} from './views.ts';
import { circleOf, interviewRemove } from './interviewSchemas.ts';
import * as paperSchemas from './paperSchemas.ts';
import * as messageSchemas from './messageSchemas.ts';
import type { MessageRow, MessageView } from './messageViews.ts';
import { mergeAsked, mergeTold } from './mergeSchemas.ts';
import type { Merged, MergePreview } from './mergeViews.ts';
import type { InvitationsTaken, InvitationsView, KeptCalendar, KeptInvitation } from './invitationViews.ts';
import * as invitationSchemas from './invitationSchemas.ts';
import type { ErasePreview } from './eraseViews.ts';
import type { HandedOver, PaperView } from './paperViews.ts';
import type { OrganizationsView, OrganizationView } from './organizationViews.ts';
import type { ContactListView, ContactsView } from './contactsViews.ts';
import * as contactSchemas from './contactSchemas.ts';
import { practice } from './practiceSchema.ts';
import type { InsightsView } from './insightsViews.ts';
import type { SearchLogView } from './searchLogViews.ts';
import * as searchLog from './searchLogSchemas.ts';
import * as schemas from './schemas.ts';
import { signatureSave } from './signatureSchemas.ts';
import type { SignatureView } from './signatureViews.ts';
import * as templateSchemas from './templateSchemas.ts';
import type { TemplateFilled, TemplateView } from './templateViews.ts';

/** Carries the output type of an operation through the table; it holds nothing at run time. */
interface Answer<Value> {
  readonly __value?: Value;
}
const answer = <Value>(): Answer<Value> => ({});

interface Row<Kind extends string, Input extends z.ZodType, Value> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Answer<Value>;
}
const query = <Input extends z.ZodType, Value>(input: Input, output: Answer<Value>): Row<'query', Input, Value> => ({
  kind: 'query',
  input,
  output,
});
const command = <Input extends z.ZodType, Value>(input: Input, output: Answer<Value>): Row<'command', Input, Value> => ({
  kind: 'command',
  input,
  output,
});
const task = <Input extends z.ZodType, Value>(input: Input, output: Answer<Value>): Row<'task', Input, Value> => ({
  kind: 'task',
  input,
  output,
});

const nothing = z.strictObject({});
const byId = z.strictObject({ id: schemas.id });
const calendarKind = z.enum(['interview', 'promise', 'letter', 'card', 'email', 'call', 'reference', 'keep']);
const { ofLetters: what } = paperSchemas;
/** As the printer takes it, turned and moved; otherwise as it lies before the reader. */
const fed = z.boolean().default(false);

/** What a command changed, for the notice that tells it. */
export interface Planned {
  readonly added: number;
  readonly retired: number;
}

/** What was done to several people at once: how many it changed. */
export interface SeveralDone extends Planned {
  readonly changed: number;
}

export const contract = {
  'journal.status': query(nothing, answer<JournalStatus>()),
  /** The whole journal as one ZIP of open formats. */
  'journal.export': task(exportSchemas.exportRun, answer<FileOut>()),
  /** How far an export is; null when none runs. */
  'journal.exportProgress': query(exportSchemas.exportRun, answer<ExportProgress | null>()),
  'journal.cancelExport': query(exportSchemas.exportRun, answer<{ readonly stopped: boolean }>()),
  'profile.save': command(schemas.profile, answer<null>()),
  'example.load': command(nothing, answer<null>()),
  'example.clear': command(nothing, answer<null>()),
  'history.undo': command(nothing, answer<{ readonly undone: string }>()),
  /** What has become due since the user was told, and when the next may. */
  'reminders.read': query(nothing, answer<RemindersView>()),
  /** Says it, once: the sentence, and the same without names; null where there is nothing to tell, or no longer. */
  'reminders.tell': command(nothing, answer<{ readonly sentence: string | null; readonly discreet: string | null }>()),
  'search.find': query(z.strictObject({ text: schemas.search, limit: schemas.page.limit }), answer<readonly FoundRow[]>()),
  /** What some ids are called, in their order, as `search.find` names them; those that are gone are left out. */
  'search.known': query(z.strictObject({ ids: z.array(schemas.id).max(20) }), answer<readonly FoundRow[]>()),
  /** What is open with those whom `search.find` finds, and the letters to them. */
  'search.beside': query(
    z.strictObject({ text: schemas.search, limit: schemas.page.limit }),
    answer<{ readonly followUps: readonly FollowUpView[]; readonly letters: readonly LetterRow[] }>(),
  ),

  'today.read': query(z.strictObject({ limit: schemas.page.limit }), answer<TodayView>()),
  'today.section': query(
    z.strictObject({
      section: z.enum(['overdue', 'due', 'upcoming', 'waiting', 'held', 'blocked', 'doneToday', 'tray']),
      ...schemas.page,
    }),
    answer<Section>(),
  ),
  /** Of whom something is still to find out (P2): whoever was met last comes first. */
  'today.questions': query(z.strictObject(schemas.page), answer<{ readonly rows: readonly PersonQuestions[]; readonly total: number }>()),

  'calendar.range': query(
    z.strictObject({
      from: schemas.day,
      /** The last day, included. */
      to: schemas.day,
      /** At most so many items a day; null for all. */
      perDay: z.int().min(1).max(100).nullable(),
      hidden: z.array(calendarKind),
    }),
    answer<CalendarView>(),
  ),
  /** The calendar file that is written again after each change; null for none. */
  'calendar.kept': query(nothing, answer<KeptCalendar | null>()),
  /** Keeps it at this path; an empty one stops it. */
  'calendar.keep': command(invitationSchemas.keptCalendar, answer<null>()),
  'calendar.export': query(z.strictObject({ from: schemas.day, to: schemas.day }), answer<FileOut>()),
  'followUps.get': query(byId, answer<FollowUpView>()),
  /** What to say (P13): the position, the assets, the open question, what was promised; none for a letter. */
  'followUps.script': query(byId, answer<readonly ScriptLine[]>()),
  'followUps.moveVerdict': query(z.strictObject({ id: schemas.id, day: schemas.day }), answer<MoveVerdict>()),
  'followUps.move': command(z.strictObject({ id: schemas.id, day: schemas.day }), answer<null>()),
  'followUps.complete': command(
    z.strictObject({
      id: schemas.id,
      /** The client-made id of the touch that this records. */
      touchId: schemas.id,
      at: schemas.moment,
      zone: schemas.zone,
      channel: schemas.channel,
      outcome: schemas.outcome,
      said: z.string().max(10_000, 'Keep what was said under 10,000 characters.'),
    }),
    answer<Planned>(),
  ),
  'followUps.skip': command(
    z.strictObject({
      id: schemas.id,
      because: z.string().trim().min(1, 'Say in a word why.').max(500, 'Keep the reason under 500 characters.'),
    }),
    answer<Planned>(),
  ),

  'interviews.preview': query(schemas.debrief, answer<PlanPreview>()),
  'interviews.record': command(schemas.debrief, answer<Planned>()),
  'interviews.get': query(byId, answer<z.infer<typeof schemas.debrief>>()),

  /** It was cancelled, or entered by mistake: what is open of it is retired with the reason. */
  'interviews.remove': command(interviewRemove, answer<Planned>()),

  /** The one page to carry to an interview (P1). */
  'interviews.sheet': query(byId, answer<PrintDocument>()),
  'interviews.sheetPdf': task(byId, answer<FileOut>()),

  'contacts.list': query(z.strictObject({ ...contactSchemas.contactsListed, ...schemas.page }), answer<ContactsView>()),
  /** The lists that the user has kept under a name. */
  'contactLists.list': query(nothing, answer<readonly ContactListView[]>()),
  'contactLists.save': command(contactSchemas.contactListSave, answer<null>()),
  'contactLists.remove': command(byId, answer<null>()),
  /** These tags more, and those no longer, for everybody chosen. */
  'contacts.tagSeveral': command(contactSchemas.severalTagged, answer<SeveralDone>()),
  /** How often to be in touch with everybody chosen (P34). */
  'contacts.keepSeveral': command(contactSchemas.severalKept, answer<SeveralDone>()),
  'contacts.get': query(byId, answer<ContactView>()),
  'contacts.save': command(schemas.contactSave, answer<Planned>()),
  /** One answer about a person: the spelling is right, or how they prefer to be reached. */
  'contacts.answer': command(schemas.contactAnswer, answer<Planned>()),
  /** In the networking circle or not (P33); a yes plans to ask to connect. */
  'contacts.circle': command(schemas.circleAnswer, answer<Planned>()),
  /** Several people at once, after a debrief. */
  'contacts.circleOf': command(circleOf, answer<Planned>()),
  /** How often to be in touch (P34). */
  'contacts.keep': command(schemas.contactKeep, answer<Planned>()),
  /** These tags and no others. */
  'contacts.tags': command(schemas.contactTags, answer<Planned>()),
  'tags.list': query(nothing, answer<readonly (TagView & { readonly people: number })[]>()),
  'tags.save': command(schemas.tagSave, answer<Planned>()),
  'tags.remove': command(byId, answer<Planned>()),
  /** Those of everybody, and of one person with it. */
  'quietDays.list': query(z.strictObject({ contactId: schemas.id.nullable() }), answer<readonly QuietView[]>()),
  'quietDays.save': command(schemas.quietDaysSave, answer<Planned>()),
  'quietDays.remove': command(byId, answer<Planned>()),
  /** The photo of their business card; null without one. */
  'contacts.card': query(byId, answer<CardView | null>()),
  'contacts.keepCard': command(cardKeep, answer<null>()),
  'contacts.removeCard': command(byId, answer<null>()),
  /** Two people side by side who may be one; nothing is written. */
  'contacts.mergePreview': query(mergeAsked, answer<MergePreview>()),
  /** Makes two people one: everything of both stays; one Undo takes it back. */
  'contacts.merge': command(mergeTold, answer<Merged>()),
  /** What erasing this person does; nothing is written. */
  'contacts.erasePreview': query(byId, answer<ErasePreview>()),
  /** Takes a person out of the journal, its history and its file (R24). It has no undo, and none of what came before it has. */
  'contacts.erase': command(byId, answer<Planned>()),
  /** Everybody, or those chosen, as a file for other programs, or for this one. */
  'contacts.export': query(contactSchemas.contactsExport, answer<FileOut>()),
  /** Reads a file of contacts in a worker and holds it against the journal; nothing is written. */
  'imports.preview': task(schemas.importPreview, answer<ImportView>()),
  /** Reads it again and takes it in, all or nothing; one Undo takes it back. */
  'imports.apply': task(schemas.importApply, answer<Imported>()),
  /** Reads a calendar file in a worker and holds it against the journal; nothing is written. */
  'invitations.preview': task(invitationSchemas.invitationsPreview, answer<InvitationsView>()),
  /** Reads it again and records what was chosen, all or nothing; one Undo takes it back. */
  'invitations.apply': task(invitationSchemas.invitationsApply, answer<InvitationsTaken>()),
  /** What the newest invitation of an interview said; null where none came in. */
  'invitations.ofInterview': query(byId, answer<KeptInvitation | null>()),
  /** The calendar file of an interview as it came; null where none came in. */
  'invitations.file': query(byId, answer<FileOut | null>()),
  /** How far the reading of a file is; null when none runs. */
  'imports.progress': query(z.strictObject({ runId: schemas.id }), answer<ImportProgress | null>()),
  /** Stops the reading of a file. The journal is not touched. */
  'imports.cancel': query(z.strictObject({ runId: schemas.id }), answer<{ readonly stopped: boolean }>()),
  'touches.record': command(schemas.touchRecord, answer<Planned>()),
  /** The touches with everybody, or with those chosen, as a table. */
  'touches.export': query(exportSchemas.touchesExport, answer<FileOut>()),
  /** May I contact them now? */
  'advice.ask': query(
    z.strictObject({
      contactId: schemas.id.nullable(),
      opportunityId: schemas.id.nullable(),
      about: schemas.about,
      channel: schemas.channel,
      /** Null for now. */
      at: schemas.moment.nullable(),
    }),
    answer<Advice>(),
  ),

  'organizations.list': query(z.strictObject({ search: schemas.search, ...schemas.page }), answer<OrganizationsView>()),
  'organizations.get': query(byId, answer<OrganizationView>()),
  'organizations.suggest': query(z.strictObject({ text: schemas.search }), answer<readonly OrganizationSuggestion[]>()),
  'organizations.save': command(schemas.organizationSave, answer<Planned>()),
  'opportunities.list': query(
    z.strictObject({ ...opportunitiesAsked, ...schemas.page }),
    answer<{ readonly rows: readonly OpportunityRow[]; readonly total: number }>(),
  ),
  'opportunities.counts': query(z.strictObject(opportunitiesShown), answer<StageCounts>()),
  'opportunities.get': query(byId, answer<OpportunityView>()),
  /** Those that a list shows, as a table. */
  'opportunities.export': query(exportSchemas.opportunitiesExport, answer<FileOut>()),
  'opportunities.save': command(schemas.opportunitySave, answer<Planned>()),
  /** Keeps a file or a pasted text with an opportunity, byte for byte. */
  'documents.add': command(documentAdd, answer<null>()),
  'documents.remove': command(byId, answer<null>()),
  /** The same bytes again, to be kept as a file. */
  'documents.file': query(byId, answer<FileOut>()),
  /** What a plain text says. */
  'documents.text': query(byId, answer<{ readonly text: string; readonly isWhole: boolean }>()),
  /** Continue, stop, wait, or keep in touch instead (P24). */
  'opportunities.answer': command(schemas.patience, answer<Planned>()),
  'organizations.pace': command(schemas.organizationPace, answer<Planned>()),
  'promises.record': command(schemas.promiseRecord, answer<Planned>()),
  'references.link': command(schemas.referenceLink, answer<Planned>()),

  'letters.list': query(z.strictObject(schemas.page), answer<{ readonly rows: readonly LetterRow[]; readonly total: number }>()),
  'letters.get': query(byId, answer<LetterView>()),
  'letters.save': command(schemas.letterSave, answer<null>()),
  'letters.markProofread': command(byId, answer<null>()),
  'letters.document': query(z.strictObject({ ids: schemas.letterIds, what, zones: z.boolean(), fed }), answer<PrintDocument>()),
  'letters.pdf': task(z.strictObject({ ids: schemas.letterIds, what }), answer<FileOut>()),
  /** They came out well: archives each (PDF, text, SHA-256) and, with `mailedAt`, records them as mailed. */
  'letters.printed': task(
    z.strictObject({ ids: schemas.letterIds, mailedAt: schemas.moment.nullable(), zone: schemas.zone }),
    answer<Planned>(),
  ),
  /** Printed before, in the post now. */
  'letters.mailed': command(z.strictObject({ ids: schemas.letterIds, mailedAt: schemas.moment, zone: schemas.zone }), answer<Planned>()),
  'letters.version': query(byId, answer<FileOut>()),
  /** What was printed of one letter, the newest first. */
  'letters.versions': query(byId, answer<readonly LetterVersion[]>()),
  /** Address labels for people, thirty to a sheet (Avery 5160). */
  'labels.document': query(paperSchemas.labels, answer<PrintDocument>()),
  'labels.pdf': task(paperSchemas.labels, answer<FileOut>()),
  /** Envelopes for people to whom no letter was written here. */
  'envelopes.document': query(paperSchemas.contactEnvelopes.extend({ zones: z.boolean(), fed }), answer<PrintDocument>()),
  'envelopes.pdf': task(paperSchemas.contactEnvelopes, answer<FileOut>()),
  /** What is printed on, and how each printer takes each envelope. */
  'paper.read': query(nothing, answer<PaperView>()),
  'paper.save': command(paperSchemas.paperChoices, answer<null>()),
  'paper.saveFeed': command(paperSchemas.feedSave, answer<null>()),
  'messages.list': query(z.strictObject(schemas.page), answer<{ readonly rows: readonly MessageRow[]; readonly total: number }>()),
  'messages.get': query(byId, answer<MessageView>()),
  /** Begins an e-mail or fax with its template (P8); answers with the one that is open already, if there is one. */
  'messages.write': command(messageSchemas.messageWrite, answer<{ readonly id: Id }>()),
  'messages.save': command(messageSchemas.messageSave, answer<null>()),
  /** The user says that it went. */
  'messages.sent': command(messageSchemas.messageSent, answer<Planned>()),
  'messages.remove': command(byId, answer<null>()),
  /** The picture of the user's signature, printed above the typed name. */
  'signature.read': query(nothing, answer<SignatureView | null>()),
  'signature.save': command(signatureSave, answer<null>()),
  'signature.remove': command(nothing, answer<null>()),
  'templates.list': query(nothing, answer<readonly TemplateView[]>()),
  /** A template's text, kept or not, as it would read in one letter. */
  'templates.fill': query(templateSchemas.templateFill, answer<TemplateFilled>()),
  /** The user's own text in place of an original. */
  'templates.save': command(templateSchemas.templateSave, answer<null>()),
  'templates.restore': command(templateSchemas.templateWording, answer<null>()),
  /** A grid in the envelope's place, to print on plain paper. */
  'calibration.document': query(paperSchemas.calibration, answer<PrintDocument>()),
  'calibration.pdf': task(paperSchemas.calibration, answer<FileOut>()),
  /** The printers of this computer; none where its system tells of none. */
  'printers.list': task(nothing, answer<readonly Printer[]>()),
  /** Hands a job to the printer that is remembered for its kind, one document for each size of paper. */
  'printers.send': task(paperSchemas.printJob, answer<HandedOver>()),
  /** What a letter is held against when it is checked (P10). */
  'letterCheck.read': query(byId, answer<LetterCheckFacts>()),
  /** Those of the words that stand in a name of the journal, of a person, an organization or a place. */
  'letterCheck.names': query(schemas.wordsAsked, answer<readonly string[]>()),
  'letterCheck.learn': command(schemas.wordLearned, answer<null>()),
  'letterCheck.forget': command(schemas.wordForgotten, answer<null>()),
  'letterCheck.ignore': command(schemas.findingIgnored, answer<null>()),
  /** Shows the ignored findings of a letter again. */
  'letterCheck.heed': command(z.strictObject({ letterId: schemas.id }), answer<null>()),
  /** How the search goes, counted (P32). */
  'insights.read': query(nothing, answer<InsightsView>()),
  /** The weekly record of the search that an unemployment agency asks for. */
  'searchLog.read': query(searchLog.logWeeksAsked, answer<SearchLogView>()),
  'searchLog.sheet': query(searchLog.logWeeksAsked, answer<PrintDocument>()),
  'searchLog.pdf': task(searchLog.logWeeksAsked, answer<FileOut>()),
  'searchLog.csv': query(searchLog.logWeeksAsked, answer<FileOut>()),
  'searchLog.choose': command(z.strictObject({ id: searchLog.templateId }), answer<null>()),
  'searchLog.saveTemplate': command(searchLog.templateSave, answer<null>()),
  'searchLog.removeTemplate': command(z.strictObject({ id: searchLog.templateId }), answer<null>()),
  /** What the journal does not hold and the form asks for, of one line. */
  'searchLog.complete': command(searchLog.lineComplete, answer<null>()),
  'backups.list': query(z.strictObject({ limit: schemas.page.limit }), answer<BackupsView>()),
  /** The user's numbers and hours, and the defaults of the practice. */
  'practice.read': query(nothing, answer<{ readonly practice: Practice; readonly usual: Practice }>()),
  /** What saving these would plan otherwise, of what is not yet done. */
  'practice.preview': query(practice, answer<PracticePreview>()),
  'practice.save': command(practice, answer<Planned>()),
  'addresses.lines': query(
    z.strictObject({
      /** Lines above the address: attention line, firm. */
      names: z.array(z.string().max(300)).max(4),
      address: schemas.address,
      capitals: z.boolean(),
    }),
    answer<{ readonly lines: readonly string[]; readonly warnings: readonly string[] }>(),
  ),
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
/** What a caller says. */
export type InputOf<Name extends OperationName> = z.input<Contract[Name]['input']>;
/** What the handler gets, after the schema has looked at it. */
export type ParsedOf<Name extends OperationName> = z.output<Contract[Name]['input']>;
export type OutputOf<Name extends OperationName> = Contract[Name]['output'] extends Answer<infer Value> ? Value : never;
export type KindOf<Name extends OperationName> = Contract[Name]['kind'];
/** One debrief, as the screen fills it and the service reads it. */
export type Debrief = z.output<typeof schemas.debrief>;
export type PersonInRoom = z.output<typeof schemas.personInRoom>;
