import { CallProblem } from '../../host.ts';

export const refused = (sentence: string): CallProblem => new CallProblem({ code: 'refused', sentence, fields: [] });

/** The bytes of a file as base64, as the journal takes them. Rejects with a sentence where it cannot be read. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '');
    reader.onerror = () => reject(refused(`“${file.name}” cannot be read. Check that it is still there, and choose it once more.`));
    reader.readAsDataURL(file);
  });
}
