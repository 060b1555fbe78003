import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './react-app.mjs';

/** The demo as a server sends it. */
export const renderReact = () => renderToString(createElement(App));
