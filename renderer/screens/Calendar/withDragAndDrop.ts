import * as addon from 'react-big-calendar/lib/addons/dragAndDrop';

type Wrap = (typeof addon)['default'];
// The addon is CommonJS: the bundler's default import is the module itself or its `default`, depending on who built it.
const wrapped = addon.default as unknown as Wrap | { readonly default: Wrap };

/** react-big-calendar's drag and drop, the same function in development and in the built bundle. */
export const withDragAndDrop: Wrap = typeof wrapped === 'function' ? wrapped : wrapped.default;
