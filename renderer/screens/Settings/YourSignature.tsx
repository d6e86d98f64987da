import { useRef } from 'react';
import { mostSignatureBytes } from '../../../shared/rules/signatureImage.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { tell, tellProblem } from '../../components/notices.ts';
import { CallProblem } from '../../host.ts';
import { useCommand, useJournal } from '../../journalQueries.ts';
import { base64Of } from '../Opportunities/documentBytes.ts';

/** The picture of the user's signature, which is printed above the typed name in place of the blank lines. */
export function YourSignature() {
  const signature = useJournal('signature.read', {});
  const save = useCommand('signature.save');
  const remove = useCommand('signature.remove');
  const file = useRef<HTMLInputElement>(null);
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    if (chosen.size > mostSignatureBytes) {
      const sentence = 'This picture is larger than 300 KB. Save a smaller one: 1,200 points across are plenty.';
      tellProblem(new CallProblem({ code: 'invalid', sentence, fields: [] }));
      return;
    }
    save.mutate(
      { base64: base64Of(new Uint8Array(await chosen.arrayBuffer())) },
      { onSuccess: () => tell('Your signature is kept. Letters are printed with it.', { undo: true }) },
    );
  };
  return (
    <div className="you you-signature">
      <input
        ref={file}
        type="file"
        className="sr"
        tabIndex={-1}
        aria-label="Picture of your signature"
        accept="image/png,image/jpeg"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Loaded query={signature} rows={1}>
        {(known) => (
          <>
            {known === null ? (
              <p>Letters leave four blank lines for your signature. A picture of it, PNG or JPEG, can be printed instead.</p>
            ) : (
              <p className="stock signature-shown">
                <img src={known.dataUrl} alt="Your signature" />
              </p>
            )}
            <span className="btns">
              <Button size="sm" busy={save.isPending} onClick={() => file.current?.click()}>
                {known === null ? 'Add a signature…' : 'Another…'}
              </Button>
              {known !== null && (
                <Button
                  size="sm"
                  onClick={() =>
                    remove.mutate({}, { onSuccess: () => tell('The signature is removed.', { undo: true }), onError: tellProblem })
                  }
                >
                  Remove
                </Button>
              )}
            </span>
          </>
        )}
      </Loaded>
      {save.error !== null && <ErrorNotice error={save.error} />}
    </div>
  );
}
