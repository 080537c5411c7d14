import { join } from 'node:path';
import { JsonFolder } from '../jsonFolder';
import type { Json } from '../json';

export interface Annotation {
  id: number;
  dashboardUID: string;
  panelId: number;
  /** Epoch ms. */
  time: number;
  timeEnd: number;
  text: string;
  tags: string[];
  data?: Json;
  login: string;
  created: number;
  updated: number;
}

export class AnnotationStore {
  private readonly files: JsonFolder<Annotation>;
  private readonly annotations = new Map<number, Annotation>();
  private lastId: number;

  constructor(dataFolder: string) {
    this.files = new JsonFolder(join(dataFolder, 'annotations'));
    this.files.all().forEach((annotation) => this.annotations.set(annotation.id, annotation));
    this.lastId = Math.max(0, ...this.annotations.keys());
  }

  /** Latest first. */
  all(): Annotation[] {
    return [...this.annotations.values()].sort((a, b) => b.timeEnd - a.timeEnd || b.time - a.time || b.id - a.id);
  }

  get(id: number): Annotation | undefined {
    return this.annotations.get(id);
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  keep(annotation: Annotation): void {
    this.annotations.set(annotation.id, annotation);
    this.files.write(String(annotation.id), annotation);
  }

  remove(id: number): void {
    this.annotations.delete(id);
    this.files.remove(String(id));
  }
}
