/** What the screens read about templates. */
import type { LetterKind, TemplateName, TemplateText } from './model.ts';

export interface TemplateView {
  readonly name: TemplateName;
  /** "After a panel interview" */
  readonly title: string;
  /** "Thank-you letters" */
  readonly group: string;
  readonly as: LetterKind | 'email' | 'fax';
  readonly wordings: readonly (TemplateText & {
    /** The user has written it otherwise; the original can be restored. */
    readonly isOwn: boolean;
  })[];
}

/** A template's text in one letter. */
export interface TemplateFilled {
  readonly subject: string;
  /** With the letter's merge fields as `{{name}}`. */
  readonly body: string;
  /** With what the journal knows. */
  readonly text: string;
  /** What to do about each field without a value. */
  readonly missing: readonly string[];
}
