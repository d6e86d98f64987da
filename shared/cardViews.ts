/** The photo of a business card, byte for byte as it was given. */
export interface CardView {
  /** `data:image/jpeg;base64,…` */
  readonly dataUrl: string;
  readonly mediaType: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
}
