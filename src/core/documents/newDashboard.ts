import type { DocumentContent } from './writeDocument';
import { cleanJson } from './cleanJson';
import { DOCUMENT_FORMAT, DOCUMENT_PANEL, DOCUMENT_TAG } from './documentOptions';
import type { JsonObject } from './json';
import type { Resource } from './resource';
import { formatSloRef } from './sloRef';

const FULL_WIDTH = 24;
const CHART_HEIGHT = 9;
const ASSESSMENT_HEIGHT = 22;
const FIRST_ASSESSMENT_ID = 1000;

/**
 * A dashboard that carries the definitions and shows them: status and a burn-down per SLO, or the assessments; the
 * document panel beneath.
 */
export function newDashboard(title: string, tags: readonly string[], content: DocumentContent): JsonObject {
  const { resources, ...counters } = content;
  const slos = sloPanels(content);
  const shown = [...slos, ...assessmentPanels(content, bottomOf(slos))];
  const options = { format: DOCUMENT_FORMAT, ...counters, resources: cleanJson(resources) };
  const document = {
    id: 1,
    type: DOCUMENT_PANEL,
    title: 'Definitions',
    gridPos: { x: 0, y: bottomOf(shown), w: FULL_WIDTH, h: documentHeight(slosOf(content).length) },
    options,
  };
  return {
    title,
    tags: [...new Set([DOCUMENT_TAG, ...tags])],
    schemaVersion: 42,
    editable: true,
    time: { from: 'now-30d', to: 'now' },
    panels: [document, ...shown],
  };
}

function bottomOf(panels: ReadonlyArray<{ gridPos: { y: number; h: number } }>): number {
  return Math.max(0, ...panels.map(({ gridPos }) => gridPos.y + gridPos.h));
}

function sloPanels({ uid, resources }: DocumentContent) {
  const slos = slosOf({ resources });
  return slos.length === 0 ? [] : [statusPanel(uid, slos.length), ...slos.map(chart(uid))];
}

function slosOf({ resources }: Pick<DocumentContent, 'resources'>): Resource[] {
  return resources.filter(({ kind }) => kind === 'SLO');
}

/** A row each; longer lists scroll. */
function statusHeight(slos: number): number {
  return Math.min(3 + 2 * slos, 13);
}

function documentHeight(slos: number): number {
  return Math.min(5 + 3 * Math.max(1, slos), 17);
}

function assessmentPanels({ uid, resources }: DocumentContent, top: number) {
  return resources
    .filter(({ kind }) => kind === 'Assessment')
    .map(({ metadata }, index) => ({
      id: FIRST_ASSESSMENT_ID + index,
      type: 'headroom-maturity-panel',
      title: metadata.displayName ?? metadata.name,
      gridPos: { x: 0, y: top + index * ASSESSMENT_HEIGHT, w: FULL_WIDTH, h: ASSESSMENT_HEIGHT },
      options: { assessment: formatSloRef({ documentUid: uid, name: metadata.name }) },
    }));
}

function statusPanel(documentUid: string, slos: number) {
  return {
    id: 2,
    type: 'headroom-status-panel',
    title: 'Status',
    gridPos: { x: 0, y: 0, w: FULL_WIDTH, h: statusHeight(slos) },
    // The panel looks for a part of the reference: the SLOs of this document.
    options: { text: `${documentUid}/` },
  };
}

/** Two in a row; the last one takes a row of its own where it would stand alone. */
function chart(documentUid: string) {
  return ({ metadata }: Resource, index: number, { length }: readonly Resource[]) => ({
    id: 3 + index,
    type: 'headroom-burndown-panel',
    title: metadata.displayName ?? metadata.name,
    gridPos: {
      x: (index % 2) * (FULL_WIDTH / 2),
      y: statusHeight(length) + Math.floor(index / 2) * CHART_HEIGHT,
      w: index % 2 === 0 && index === length - 1 ? FULL_WIDTH : FULL_WIDTH / 2,
      h: CHART_HEIGHT,
    },
    options: { slo: formatSloRef({ documentUid, name: metadata.name }) },
  });
}
