import { isJsonObject, type JsonObject, own } from '../../documents/json';
import { proposeUid } from '../../documents/proposeName';
import { API_VERSION } from '../../documents/resource';
import { listAt, objectAt, textAt } from '../foreign/fields';
import type { ForeignCode } from '../foreign/foreignCode';
import { type ForeignNote, type ForeignRead, type MadeResource, originOf, type Path } from '../foreign/foreignRead';
import { compositeIn } from '../foreign/travel';
import { contradictionsIn } from './openSloContradictions';
import { openSloIndicator } from './openSloIndicator';
import { hasIndicator, objectiveMetadata, plainObjective, targetOf, windowsOf } from './openSloObjective';
import type { OpenSloReferences } from './openSloReferences';

export interface PlacedSlo {
  object: number;
  value: JsonObject;
  origin: MadeResource['origin'];
}

/** An SLO of OpenSLO v1 as SLOs here: one for each objective, and one made of them where each has its own indicator. */
export function readOpenSlo(slo: PlacedSlo, references: OpenSloReferences): ForeignRead {
  return new SloReader(slo, references).read();
}

/** Where an indicator is given: in the SLO or in an objective. */
interface Holder {
  fields: JsonObject;
  path: Path;
}

class SloReader {
  private readonly made: MadeResource[] = [];
  private readonly problems: ForeignNote[] = [];
  private readonly losses: ForeignNote[] = [];
  private readonly spec: JsonObject;
  private readonly objectives: readonly unknown[];

  constructor(
    private readonly slo: PlacedSlo,
    private readonly references: OpenSloReferences
  ) {
    this.spec = objectAt(slo.value, 'spec');
    this.objectives = listAt(this.spec, 'objectives');
  }

  read(): ForeignRead {
    this.noteAlerts();
    contradictionsIn(this.spec).forEach(({ path, taken }) => this.lose(['spec', ...path], 'contradiction', taken));
    const composite = compositeIn(this.slo.value);
    if (composite !== undefined) {
      this.addComposite(composite.composite, composite.target);
    } else if (this.objectives.some((one) => isJsonObject(one) && hasIndicator(one))) {
      this.readComposite();
    } else if (this.objectives.length === 0) {
      this.add(0, this.readIndicator({ fields: this.spec, path: ['spec'] }, {}), objectAt(this.slo.value, 'metadata'));
    } else {
      const names: string[] = [];
      this.objectives.forEach((one, at) => {
        const objective = isJsonObject(one) ? one : {};
        const metadata = objectiveMetadata(this.slo.value, this.objectives, at, names);
        names.push(textAt(metadata, 'name') ?? '');
        this.add(at, this.readIndicator({ fields: this.spec, path: ['spec'] }, objective, at), metadata);
      });
      if (this.objectives.length > 1) {
        this.lose(['spec', 'objectives'], 'objectives-apart', String(this.objectives.length));
      }
    }
    return { made: this.made, problems: this.problems, losses: this.losses };
  }

  /** Each objective is an SLO beside the one that they make. */
  private readComposite(): void {
    const { value } = this.slo;
    const names: string[] = [textAt(objectAt(value, 'metadata'), 'name') ?? ''];
    const parts = this.objectives.map((one, at) => {
      const fields = isJsonObject(one) ? one : {};
      const indicator = this.readIndicator({ fields, path: ['spec', 'objectives', at] }, fields, at);
      const metadata = objectiveMetadata(value, this.objectives, at, names);
      names.push(textAt(metadata, 'name') ?? '');
      this.add(at, indicator, metadata);
      const weight = own(fields, 'compositeWeight');
      const slo = `${proposeUid(textAt(this.spec, 'service') ?? '')}/${textAt(metadata, 'name') ?? ''}`;
      return { slo, ...(weight !== undefined && { weight }) };
    });
    const target = Math.min(...this.objectives.map((one) => Number(targetOf(isJsonObject(one) ? one : {}))));
    this.addComposite({ kind: 'weighted', parts }, target, true);
    this.lose(['spec', 'objectives'], 'composite-apart', String(target));
  }

  private addComposite(composite: unknown, target: unknown, hasPartsBeside?: true): void {
    const { value, object, origin } = this.slo;
    const { budgetingMethod: _, indicator: __, indicatorRef: ___, ...common } = this.common();
    this.made.push({
      object,
      value: { ...value, apiVersion: API_VERSION, spec: { ...common, composite, objectives: [{ target }] } },
      origin: [
        [
          ['spec', 'composite', 'parts'],
          ['spec', 'objectives'],
        ],
        ...origin,
      ],
      ...(hasPartsBeside && { hasPartsBeside }),
    });
  }

  /** A resource of one objective. */
  private add(at: number, indicator: JsonObject | undefined, metadata: JsonObject): void {
    const { value, object, origin } = this.slo;
    if (indicator === undefined) {
      return;
    }
    const { indicatorRef: _, ...common } = this.common();
    const { objectives, ...rest } = common;
    const objective = this.objectives[at];
    this.made.push({
      object,
      value: {
        ...{ ...value, apiVersion: API_VERSION, metadata },
        spec: {
          ...rest,
          indicator,
          objectives:
            this.objectives.length === 0
              ? objectives
              : [isJsonObject(objective) ? plainObjective(objective) : objective],
        },
      },
      origin: [[['spec', 'objectives', 0], originOf({ origin }, ['spec', 'objectives', at])], ...origin],
    });
  }

  /** What all of its SLOs have: with the team that a label names, and a window. */
  private common(): JsonObject {
    const team = textAt(objectAt(objectAt(this.slo.value, 'metadata'), 'labels'), 'team');
    const { timeWindow, ...spec } = this.spec;
    if (timeWindow === undefined) {
      this.lose(['spec'], 'window-assumed', '30d');
    }
    return { ...(team !== undefined && { team }), ...spec, timeWindow: windowsOf(timeWindow) };
  }

  private readIndicator({ fields, path }: Holder, objective: JsonObject, at = 0): JsonObject | undefined {
    const inline = own(fields, 'indicator');
    const referred = isJsonObject(inline) ? undefined : this.references.indicator(own(fields, 'indicatorRef'));
    const given = isJsonObject(inline) ? inline : referred?.value;
    if (given === undefined) {
      this.refuseWithout({ fields, path });
      return undefined;
    }
    const comparison = { op: own(objective, 'op'), value: own(objective, 'value') };
    const { references } = this;
    const read = openSloIndicator(objectAt(given, 'spec'), comparison, (name) => references.typeOf(name));
    const place = (inner: Path) => (referred ? ['spec', ...inner] : [...path, 'indicator', 'spec', ...inner]);
    if (!read.ok) {
      this.refuse(place(read.problem.path), read.problem.code, read.problem.detail, referred?.object);
      return undefined;
    }
    read.losses.forEach((loss) => this.lose(place(loss.path), loss.code, loss.detail, referred?.object));
    if (own(objectAt(given, 'spec'), 'ratioMetric') !== undefined) {
      const compared = ['op', 'value'].filter((name) => own(objective, name) !== undefined);
      compared.forEach((name) => this.lose(['spec', 'objectives', at, name], 'field-not-kept'));
    }
    const metadata = own(given, 'metadata');
    return { ...(metadata !== undefined && { metadata }), spec: read.spec };
  }

  private refuseWithout({ fields, path }: Holder): void {
    const ref = own(fields, 'indicatorRef');
    if (ref === undefined) {
      this.refuse([...path, 'indicator'], 'no-indicator');
    } else {
      this.refuse([...path, 'indicatorRef'], 'reference-not-found', String(ref).slice(0, 80));
    }
  }

  private noteAlerts(): void {
    listAt(this.spec, 'alertPolicies').forEach((policy, at) => {
      const ref = textAt(policy, 'alertPolicyRef');
      const isKnown = ref === undefined || this.references.hasAlertPolicy(ref);
      this.lose(['spec', 'alertPolicies', at], isKnown ? 'alerts-not-used' : 'alert-not-found', ref ?? '');
    });
  }

  private lose(path: Path, code: ForeignCode, detail = '', object?: number): void {
    this.losses.push(this.note(path, code, detail, object));
  }

  private refuse(path: Path, code: ForeignCode, detail = '', object?: number): void {
    this.problems.push(this.note(path, code, detail, object));
  }

  private note(path: Path, code: ForeignCode, detail: string, object = this.slo.object): ForeignNote {
    return { object, path: object === this.slo.object ? originOf(this.slo, path) : path, code, detail };
  }
}
