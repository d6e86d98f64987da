/** The two letters by which a letter check is measured: one with ten planted errors, one with twenty names and none. */
import type { NamedPerson } from '../../../shared/model.ts';

export const planted = [
  'the the',
  'recieve',
  'should of',
  'definately',
  'dont',
  'a gap',
  'Your',
  'look forward to hear',
  "reference's",
  'in the roll',
] as const;

export const tenErrors = `Thank you for the the interest that you and your colleagues have shown in me. I was glad to recieve your invitation, and I should of said on Thursday that I reopened the Dublin showroom.

I am definately interested in the position. I dont mind  travel, and I would bring a network of dealers that grew from 14 to 41.

Your going to find that the reference's are enclosed. I see myself in the roll of Sales Manager, and I look forward to hear from you.`;

const given = 'Nguyễn Łukasz Siobhán Jürgen Oluwaseun Ximena Søren Yūki Anaïs Dmitri Xiaoming Ngozi Þórunn Rajesh Małgorzata Björn'.split(
  ' ',
);
const family =
  'Thị Wójcik Ó_Súilleabháin Müller Adébáyò Ibáñez Kierkegaard Watanabe Lefèvre Kuznetsov Zhang Okonkwo Jónsdóttir Krishnamurthy Szymańska Håkansson'.split(
    ' ',
  );

/** Sixteen people with names that no English dictionary has. */
export const colleagues: readonly NamedPerson[] = given.map((givenName, at) => ({
  ...{ honorific: '', givenName, familyName: (family[at] ?? '').replace('_', ' '), suffix: '', title: '' },
}));

const names = colleagues.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
export const twentyNames = `Thank you for the interest that you, Ms. Natarajan, Mr. Ortega and Ms. Kowalski have shown in me as Sales Manager, and for the tour of McDonald’s Blinds and Shades. It was a pleasure to meet ${names.slice(0, 7).join(', ')} and ${names[7] ?? ''}.

I remain interested in the position. I trained nine people and built a network of 41 dealers; ${names.slice(8, -1).join(', ')} and ${names.at(-1) ?? ''} were among them. The Dublin showroom, which I reopened, was ${colleagues[1]?.givenName ?? ''}’s idea.

Please send the papers to my own address, which is
418 Maple Grove Avenue, Apt 3B
Columbus, OH 43214

You can reach me at (614) 555-0142 or jordan.ellis@example.com.`;
