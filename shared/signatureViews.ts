/** The picture of the user's signature, as a page draws it. */
export interface SignatureView {
  /** `data:image/png;base64,…` */
  readonly dataUrl: string;
  readonly mm: { readonly width: number; readonly height: number };
}
