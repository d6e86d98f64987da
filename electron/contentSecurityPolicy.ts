/**
 * What the screens may load, the same in both hosts: themselves and nothing from a network (CSP level 3).
 * `'wasm-unsafe-eval'` lets the letter check compile the grammar engine that is bundled with the screens; it allows WebAssembly
 * only, no `eval`, and what can be fetched to compile is what `'self'` serves (CSP level 3, section 4.5).
 * `style-src 'unsafe-inline'` is for the style attributes that the calendar and the virtual lists set; styles cannot call out,
 * since fonts and images have no network either.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "frame-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every answer of both hosts. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;
