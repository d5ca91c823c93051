import { CheckCircle, Clock, Pencil } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { askBeforeBulkPublish } from './ask-before-bulk-publish';
import { askFirst, askOnShortcut, type DocumentAction } from './ask-before-publish';
import { CommentsPanel } from './CommentsPanel';
import { ConflictPanel } from './ConflictPanel';
import { EDIT_LAYOUT_HOOK, showHelp } from './help';
import { ReadyPanel } from './ReadyPanel';
import { sendVersions } from './seen';
import { SelectedQuestion } from './SelectedQuestion';
import { addStateColumn } from './StateCell';
import { StateFilter } from './StateFilter';
import { UsagePanel } from './UsagePanel';

interface ContentManagerApis {
  addDocumentAction(reduce: (actions: DocumentAction[]) => DocumentAction[]): void;
  addEditViewSidePanel(panels: readonly (typeof ConflictPanel | typeof ReadyPanel | typeof CommentsPanel | typeof UsagePanel)[]): void;
}

const INJECT_COLUMN = 'Admin/CM/pages/ListView/inject-column-in-table';

/** The panels beside the form of a document, the column in lists, and on the home page what a day's work begins with. */
export default {
  register(app: StrapiApp) {
    app.widgets.register([
      {
        id: 'waiting',
        pluginId: 'editorial',
        icon: CheckCircle,
        title: { id: 'editorial.waiting', defaultMessage: 'Waiting for you' },
        component: async () => (await import('./widgets')).WaitingWidget,
      },
      {
        id: 'drafts',
        pluginId: 'editorial',
        icon: Pencil,
        title: { id: 'editorial.drafts', defaultMessage: 'Your drafts' },
        component: async () => (await import('./widgets')).DraftsWidget,
      },
      {
        id: 'due',
        pluginId: 'editorial',
        icon: Clock,
        title: { id: 'editorial.due', defaultMessage: 'Due for a check' },
        component: async () => (await import('./widgets')).DueWidget,
      },
    ]);
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager');
    const { addDocumentAction, addEditViewSidePanel } = contentManager.apis as unknown as ContentManagerApis;
    sendVersions(window);
    askBeforeBulkPublish(window);
    askOnShortcut(window);
    addDocumentAction((actions) => actions.map(askFirst));
    addEditViewSidePanel([ConflictPanel, ReadyPanel, CommentsPanel, UsagePanel]);
    contentManager.injectComponent('listView', 'actions', { name: 'editorial-state', Component: StateFilter });
    contentManager.injectComponent('listView', 'actions', { name: 'editorial-question', Component: SelectedQuestion });
    app.registerHook(INJECT_COLUMN, addStateColumn);
    app.registerHook(EDIT_LAYOUT_HOOK, showHelp);
  },
};
