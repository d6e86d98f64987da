/** The words of the forms, in the languages in which they are headed. */
import type { Channel, Day, InterviewKind, Stage, TouchOutcome } from '../../model.ts';
import type { Activity, LogColumn, LogResult, SearchLogTemplate } from '../../searchLogModel.ts';
import { sayDay, sayPromise } from '../say.ts';

type Language = SearchLogTemplate['language'];
type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const columnWords: Words<LogColumn> = {
  en: {
    ...{ date: 'Date', activity: 'Activity', organization: 'Organization', address: 'Street address', cityState: 'City and state' },
    ...{ contact: 'Phone or e-mail', person: 'Person', title: 'Title', position: 'Position', reference: 'Job reference' },
    ...{ work: 'Type of work', how: 'How', result: 'Result' },
  },
  de: {
    ...{ date: 'Datum', activity: 'Aktivität', organization: 'Arbeitgeber', address: 'Straße', cityState: 'Ort' },
    ...{ contact: 'Telefon oder E-Mail', person: 'Ansprechperson', title: 'Funktion', position: 'Stelle', reference: 'Referenznummer' },
    ...{ work: 'Art der Tätigkeit', how: 'Art der Bewerbung', result: 'Ergebnis' },
  },
};

export const activityWords: Words<Activity> = {
  en: {
    ...{ application: 'Application', interview: 'Interview', networking: 'Networking contact' },
    ...{ followUp: 'Follow-up', thanks: 'Thank-you' },
  },
  de: {
    ...{ application: 'Bewerbung', interview: 'Vorstellungsgespräch', networking: 'Netzwerkkontakt' },
    ...{ followUp: 'Nachfrage', thanks: 'Dankschreiben' },
  },
};

const howWords: Words<Channel | InterviewKind> = {
  en: {
    ...{ letter: 'letter', card: 'card', email: 'e-mail', fax: 'fax', call: 'call', voicemail: 'voicemail', meeting: 'meeting' },
    ...{ text: 'text message', phone: 'phone', video: 'video', inPerson: 'in person', panel: 'panel', second: 'second interview' },
    ...{ informational: 'informational', visit: 'visit' },
  },
  de: {
    ...{ letter: 'Brief', card: 'Karte', email: 'E-Mail', fax: 'Fax', call: 'Anruf', voicemail: 'Mailbox', meeting: 'Treffen' },
    ...{ text: 'Textnachricht', phone: 'Telefon', video: 'Video', inPerson: 'persönlich', panel: 'mehrere Personen' },
    ...{ second: 'Zweitgespräch', informational: 'Informationsgespräch', visit: 'Besuch' },
  },
};
export const sayHow = (how: Channel | InterviewKind | null, language: Language): string => (how === null ? '' : howWords[language][how]);

const stageWords: Words<Stage> = {
  en: {
    ...{ found: 'found', applied: 'applied', interview: 'interview', inProcess: 'in process', offer: 'offer', accepted: 'accepted' },
    ...{ declined: 'declined', rejected: 'rejected', withdrawn: 'withdrawn', closed: 'closed' },
  },
  de: {
    ...{ found: 'gefunden', applied: 'beworben', interview: 'Gespräch', inProcess: 'im Verfahren', offer: 'Angebot' },
    ...{ accepted: 'angenommen', declined: 'abgelehnt', rejected: 'Absage', withdrawn: 'zurückgezogen', closed: 'geschlossen' },
  },
};
const outcomeWords: Words<TouchOutcome> = {
  en: { reached: 'reached', voicemail: 'left a voicemail', noAnswer: 'no answer', answered: 'answered', sent: 'sent' },
  de: { reached: 'erreicht', voicemail: 'Nachricht hinterlassen', noAnswer: 'keine Antwort', answered: 'beantwortet', sent: 'gesandt' },
};

export const sayStage = (stage: Stage, language: Language): string => stageWords[language][stage];
export const sayOutcome = (outcome: TouchOutcome | null, language: Language): string =>
  outcome === null ? '' : outcomeWords[language][outcome];

/** "18 June" in English, "18.06.2026" in German: a day without its weekday. */
export const sayLogDay = (day: Day, language: Language): string =>
  language === 'de' ? day.split('-').toReversed().join('.') : sayDay(day).replace(/^\S+ /, '');

/** What became of it: "decision by Thu 18 June", "interview 9 June", "no answer yet"; empty where the journal does not say. */
export function sayResult(result: LogResult, language: Language): string {
  const de = language === 'de';
  switch (result.kind) {
    case 'stage':
      return `${stageWords[language][result.stage]} ${sayLogDay(result.day, language)}`;
    case 'interview':
      return `${de ? 'Gespräch' : 'interview'} ${sayLogDay(result.day, language)}`;
    case 'answered':
      return `${de ? 'Antwort' : 'answered'} ${sayLogDay(result.day, language)}`;
    case 'promised':
      return sayPromised(result.promise, de);
    case 'outcome':
      return outcomeWords[language][result.outcome];
    case 'noAnswer':
      return de ? 'noch keine Antwort' : 'no answer yet';
    case 'open':
      return de ? 'offen' : 'open';
    case 'unknown':
      return '';
  }
}

function sayPromised(promise: Extract<LogResult, { kind: 'promised' }>['promise'], de: boolean): string {
  if (promise.kind === 'asap') return de ? 'so bald wie möglich' : 'decision as soon as possible';
  const last = promise.kind === 'day' ? promise.day : promise.kind === 'stretch' ? promise.to : null;
  if (last === null) return sayPromise(promise);
  return de ? `Entscheidung bis ${sayLogDay(last, 'de')}` : `decision by ${sayLogDay(last, 'en')}`;
}
