import { luis } from './facts.ts';
import type { LetterCase } from './cases.ts';

/** A letter with nothing else to find, so that a case shows what it is about. */
const good = (
  middle: string,
  end = '',
): string => `Thank you for your interest in me as Sales Manager, and for the time that you gave me on Thursday.

I remain interested in the position. My network of dealers grew from 14 to 41, and I reopened the Dublin showroom. ${middle}${end === '' ? '' : `\n\n${end}`}`;
const none: readonly string[] = [];

export const badLetters: readonly LetterCase[] = [
  {
    name: 'names Ms. MacDonald, Mrs. Natarajan and Mr. Ortego',
    body: good('Please give my regards to Mrs. Natarajan and Mr. Ortego. Ms. MacDonald’s questions stayed with me.'),
    errors: ['Mrs. Natarajan', 'Mr. Ortego', 'Ms. MacDonald'],
    advice: none,
  },
  {
    name: 'misspells the company',
    body: good('I would be glad to work for Mcdonalds Blinds and Shades, and I like what McDonald’s Blinds & Shades stands for.'),
    errors: ['Mcdonalds Blinds and Shades', 'McDonald’s Blinds & Shades'],
    advice: none,
  },
  {
    name: 'was written for another employer',
    body: good('I would be glad to work for Northlight Systems as Purchasing Manager.'),
    errors: ['Northlight Systems', 'Purchasing Manager'],
    advice: none,
  },
  {
    name: 'has the titles wrong',
    body: good('Mr. Ortega, your Sales Director, and Ms. Natarajan, the Personnel Manager, were kind to me.'),
    errors: ['Sales Director', 'Personnel Manager'],
    advice: none,
  },
  {
    name: 'applies for a position that nobody offers',
    body: good('I believe that I am right for the position of Regional Manager. I would be your new Sales Manger.'),
    errors: ['Regional Manager', 'Sales Manger'],
    advice: none,
  },
  {
    name: 'dates the interview and the promise wrongly',
    body: `Thank you for your interest in me as Sales Manager, and for meeting with me on Wednesday, June 10.

I remain interested in the position. My network of dealers grew from 14 to 41, and I reopened the Dublin showroom.

I look forward to hearing from you by Friday, June 19. I will be in Columbus until February 30.`,
    errors: ['Wednesday, June 10', 'Friday, June 19', 'February 30'],
    advice: none,
  },
  {
    name: 'puts a day on the wrong weekday',
    body: good('I am free from Monday, June 23.'),
    errors: ['Monday, June 23'],
    advice: none,
  },
  {
    name: 'is dated before the interview',
    body: good(''),
    letter: { dated: '2026-06-10' },
    errors: ['Dated Wednesday, June 10'],
    advice: none,
  },
  {
    name: 'has placeholders and an open field',
    body: good('I heard about [project] from XXX. I would start at {{organization}} at once.'),
    errors: ['[project]', 'XXX', 'the organization'],
    advice: none,
  },
  {
    name: 'greets and closes a second time',
    body: `Dear Ms. McDonald,

${good('I hope to hear from you.')}

Sincerely,`,
    errors: ['Dear Ms. McDonald,', 'Sincerely,'],
    advice: none,
  },
  {
    name: 'says that it encloses, and encloses nothing',
    body: good('I enclose what you asked for.'),
    facts: { asked: ['Two project samples', 'List of three references'] },
    errors: ['enclose', 'Two project samples', 'List of three references'],
    advice: none,
  },
  {
    name: 'encloses what it does not name',
    body: good('I hope to hear from you.'),
    facts: { asked: ['List of three references'] },
    letter: { enclosures: ['List of three references'] },
    errors: none,
    advice: ['List of three references'],
  },
  {
    name: 'takes words for one another',
    body: good(
      'You’re time was well spent. I could not of asked for more. Please call if your able to meet. I am glad of you’re interest, Mr Ortega. Between you and I, this is the roll of Sales Manager that I would lose no time in. Thanks for you support.',
    ),
    errors: ['You’re', 'could not of', 'your', 'you’re', 'Mr', 'Between you and I', 'the roll', 'Thanks for you'],
    advice: none,
  },
  {
    name: 'confuses its and it’s, who’s and whose, then and than, there and their',
    body: good(
      'The company has kept it’s customers, and its been a pleasure. I met people who’s work I admire, and who know more then I do. There own plans are good. Their is much to do.',
    ),
    errors: ['it’s', 'its', 'who’s', 'then', 'There', 'Their'],
    advice: none,
  },
  {
    name: 'looks forward to the wrong verb forms',
    body: good(
      'I look forward too hearing from you. I am looking forward to meet you again. I should have went with you. The samples was well received.',
    ),
    errors: ['look forward too', 'looking forward to meet', 'have went', 'samples was'],
    advice: none,
  },
  {
    name: 'has slips of the keyboard',
    body: good('I definately  want to recieve your your answer ,and I hope to hear form you soon.The work is alot like mine'),
    errors: ['definately', 'a gap', 'recieve', 'your your', 'a gap', 'hear form ', '.', 'alot', 'mine'],
    advice: none,
  },
  {
    name: 'sounds desperate',
    body: good(
      'I want this more than anything. I would do anything to work for you, and I have been out of work for a year. Please give me a chance.',
    ),
    errors: none,
    advice: ['more than anything', 'would do anything', 'out of work for', 'Please give me a chance'],
  },
  {
    name: 'is slangy',
    body: good('It was awesome to meet you guys. Thanks a million!! Please answer ASAP.'),
    errors: none,
    advice: ['awesome', 'guys', 'Thanks a million', '!!', 'ASAP'],
  },
  {
    name: 'tells of another employer’s offer',
    body: good('I have an offer from a competitor, and I am also interviewing with others. Another company is waiting for my answer.'),
    errors: none,
    advice: ['have an offer', 'also interviewing with', 'Another company is waiting'],
  },
  {
    name: 'neither thanks nor says what it wants',
    body: 'I was at your office on Thursday. The weather was fine, and the showroom is large.\n\nMy bicycle is blue.',
    errors: none,
    advice: ['No thanks', 'Your interest', 'Your qualifications', 'Reopened the Dublin showroom: 22 percent more in a year'],
  },
  {
    name: 'thanks at its very end',
    body: `I remain interested in the position of Sales Manager. My network of dealers grew from 14 to 41.

I also reopened the Dublin showroom. It sold 22 percent more within a year.

Thank you for your interest in me.`,
    errors: none,
    advice: ['Thanks come late'],
  },
  {
    name: 'is the sibling’s letter with another name',
    body: good('Please give my regards to Ms. Natarajan. I hope to hear from you when the decision has been made.'),
    facts: {
      person: luis,
      siblings: [
        {
          id: 'dana',
          spoken: 'Ms. McDonald',
          body: good('Please give my regards to Mr. Ortega. I hope to hear from you when the decision has been made.'),
          enclosures: [],
        },
      ],
    },
    errors: ['Ms. McDonald’s letter'],
    advice: none,
  },
  {
    name: 'runs over its page',
    body: good('I hope to hear from you.'),
    letter: { isOverOnePage: true },
    errors: none,
    advice: ['More than one page'],
  },
];
