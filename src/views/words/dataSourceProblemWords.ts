import type { DataSourceProblem } from '../../adapters/measure/sources/resolveDataSource';

/** Why an SLO's data source cannot be asked, and what to do. */
export function dataSourceProblemWords(problem: DataSourceProblem): string {
  switch (problem.code) {
    case 'not-found':
      return problem.asked === ''
        ? 'There is no default data source. Choose one in the definition of the SLO, or make one the default.'
        : `The data source “${problem.asked}” does not exist. Choose another one in the definition of the SLO.`;
    case 'wrong-type':
      return `The data source “${problem.name}” is of type ${problem.type}; ${
        problem.wants === 'loki' ? 'this SLO needs a Loki' : 'an SLO needs a Prometheus'
      }. Choose another one in its definition.`;
    case 'is-variable-without-value':
      return `The data source is ${problem.asked}, and this variable has no value here. Open the SLO in a dashboard that sets it, or name a data source in its definition.`;
  }
}
