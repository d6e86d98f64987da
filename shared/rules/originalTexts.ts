/** The original of every template, in all its wordings: what *Restore* brings back. */
import type { TemplateName, TemplateText } from '../model.ts';
import { token } from './mergeFields.ts';
import { offerCardTexts, offerDeclinedCardTexts, offerThanksTexts } from './offerTexts.ts';
import { offerAcceptedTexts, offerDeclinedTexts } from './offerAnsweredTexts.ts';
import { otherTexts } from './otherTexts.ts';
import { templates } from './templateNames.ts';
import { cardText, informationalText, notInterestedText, thanksEmailText, thanksFaxText, thanksText } from './thanksTexts.ts';

const [position, organization] = [token('position'), token('organization')];
const subjects: Partial<Readonly<Record<TemplateName, string>>> = {
  thanksEmail: `Thank you: ${position}`,
  thanksFax: `Thank you: ${position}`,
  notInterestedEmail: `My application for the position of ${position}`,
  referenceHeadsUp: `A call may come from ${organization}`,
  referenceThanks: `How it ended with ${organization}, and thank you`,
  afterRejection: `Thank you: ${position}`,
  whatWouldHelp: `A request, after your decision about the position of ${position}`,
  offerThanks: `Thank you for your offer: ${position}`,
  offerAccepted: `Thank you for your offer: ${position}`,
  offerDeclined: `Your offer: ${position}`,
  applicationWithdrawn: `My application for the position of ${position}`,
  keepInTouch: `Keeping in touch`,
};

/** @param wording counted from 0; one that a template does not have begins again with its first. */
export function originalText(name: TemplateName, wording: number): TemplateText {
  return { subject: subjects[name] ?? `Thank you: ${position}`, body: originalBody(name, wording) };
}

/** How many ways a template is said in. */
export const wordingsOf = (name: TemplateName): number => templates.find((each) => each.name === name)?.wordings ?? 1;

function originalBody(name: TemplateName, wording: number): string {
  switch (name) {
    case 'informationalInterview':
      return informationalText(wording);
    case 'notInterested':
      return notInterestedText(wording);
    case 'receptionistCard':
    case 'remoteCard':
      return cardText(name, wording);
    case 'thanksEmail':
      return thanksEmailText(wording);
    case 'thanksFax':
      return thanksFaxText(wording);
    case 'firstInterview':
    case 'secondInterview':
    case 'panelInterview':
    case 'phoneInterview':
    case 'videoInterview':
    case 'visit':
      return thanksText(name, wording);
    case 'offerThanks':
      return (offerThanksTexts[wording % offerThanksTexts.length] ?? offerThanksTexts[0]).join('\n\n');
    case 'offerAccepted':
      return (offerAcceptedTexts[wording % offerAcceptedTexts.length] ?? offerAcceptedTexts[0]).join('\n\n');
    case 'offerDeclined':
      return (offerDeclinedTexts[wording % offerDeclinedTexts.length] ?? offerDeclinedTexts[0]).join('\n\n');
    case 'offerDeclinedCard':
      return offerDeclinedCardTexts[wording % offerDeclinedCardTexts.length] ?? offerDeclinedCardTexts[0];
    case 'offerCard':
      return offerCardTexts[wording % offerCardTexts.length] ?? offerCardTexts[0];
    default:
      return otherTexts[name].join('\n\n');
  }
}
