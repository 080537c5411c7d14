import { type DataQueryRequest, type DataQueryResponse, type DataSourceApi, LoadingState, type PanelData, preProcessPanelData, toDataFrame } from '@grafana/data';
import { toDataQueryError } from '@grafana/runtime';
import { catchError, from, map, type Observable, of, startWith } from 'rxjs';

/** Sends one request to one data source: first "loading", then what came or the error. */
export function runRequest(source: DataSourceApi, request: DataQueryRequest, query = source.query): Observable<PanelData> {
  const empty: PanelData = { state: LoadingState.Loading, series: [], request, timeRange: request.range };
  return from(query.call(source, request)).pipe(
    map((response) => withResponse(empty, response)),
    catchError((error) => of(withError(empty, error))),
    startWith(empty)
  );
}

export function withError(empty: PanelData, cause: unknown): PanelData {
  const error = toDataQueryError(cause);
  return { ...empty, state: LoadingState.Error, error, errors: [error] };
}

function withResponse(empty: PanelData, { data, error, errors = error ? [error] : [], state }: DataQueryResponse): PanelData {
  const frames = data.map((frame) => toDataFrame(frame));
  const isAnnotations = (frame: (typeof frames)[number]) => frame.meta?.dataTopic === 'annotations';
  return preProcessPanelData({
    ...empty,
    state: errors.length > 0 ? LoadingState.Error : (state ?? LoadingState.Done),
    series: frames.filter((frame) => !isAnnotations(frame)),
    annotations: frames.filter(isAnnotations),
    ...(errors.length > 0 && { errors, error: errors[0] }),
  });
}
