/** What the screens read about e-mails and faxes (P8). */
import type { Id, Moment, TemplateName } from './model.ts';
import type { LetterProblem, MergeField, OrganizationLabel, PersonLabel } from './views.ts';

export interface MessageRow {
  readonly id: Id;
  readonly channel: 'email' | 'fax';
  readonly person: PersonLabel;
  readonly organization: OrganizationLabel | null;
  readonly template: TemplateName;
  /** With what the journal knows. */
  readonly subject: string;
  readonly sentAt: Moment | null;
}

export interface MessageView extends MessageRow {
  /** The e-mail address; empty where none is known, and for a fax. */
  readonly to: string;
  /** As it is written, with its merge fields as `{{name}}`, like the body. */
  readonly subjectText: string;
  readonly body: string;
  readonly fields: readonly MergeField[];
  readonly problems: readonly LetterProblem[];
  readonly salutation: string;
  /** Below the text: the closing, the name, and how to be reached. */
  readonly signature: readonly string[];
  /** The whole as it goes out, lines ended by line feeds. */
  readonly text: string;
}
