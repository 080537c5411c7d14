import type { DocumentOptions } from '../../core/documents/documentOptions';

/** What a document holds, as Headroom writes it. They come from outside: parsed before they are shown. */
export type DocumentPanelOptions = Partial<DocumentOptions>;
