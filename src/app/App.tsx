import { LoadingPlaceholder } from '@grafana/ui';
import React, { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from './NotFoundPage';

const OverviewPage = lazy(() => import(/* webpackChunkName: "page-overview" */ '../features/overview/OverviewPage'));
const SloPage = lazy(() => import(/* webpackChunkName: "page-slo" */ '../features/slo/SloPage'));
const InlinePage = lazy(() => import(/* webpackChunkName: "page-panel" */ '../features/slo/unstored/InlinePage'));
const CountsPage = lazy(() => import(/* webpackChunkName: "page-panel" */ '../features/slo/unstored/CountsPage'));
const EditorPage = lazy(() => import(/* webpackChunkName: "page-editor" */ '../features/editor/EditorPage'));
const MaintenancePage = lazy(
  () => import(/* webpackChunkName: "page-maintenance" */ '../features/maintenance/MaintenancePage')
);
const ServicesPage = lazy(() => import(/* webpackChunkName: "page-services" */ '../features/services/ServicesPage'));
const ServicePage = lazy(() => import(/* webpackChunkName: "page-service" */ '../features/services/ServicePage'));
const TeamsPage = lazy(() => import(/* webpackChunkName: "page-teams" */ '../features/teams/TeamsPage'));
const TeamPage = lazy(() => import(/* webpackChunkName: "page-team" */ '../features/teams/TeamPage'));
const ImportPage = lazy(() => import(/* webpackChunkName: "page-import" */ '../features/import/ImportPage'));
const AssessmentsPage = lazy(
  () => import(/* webpackChunkName: "page-assessments" */ '../features/maturity/list/AssessmentsPage')
);
const AssessmentPage = lazy(
  () => import(/* webpackChunkName: "page-assessment" */ '../features/maturity/AssessmentPage')
);
const ModelsPage = lazy(() => import(/* webpackChunkName: "page-models" */ '../features/maturity/models/ModelsPage'));
const ModelPage = lazy(() => import(/* webpackChunkName: "page-model" */ '../features/maturity/models/ModelPage'));
const ModelTextPage = lazy(
  () => import(/* webpackChunkName: "page-model-text" */ '../features/maturity/model-text/ModelTextPage')
);
const DetailsPage = lazy(
  () => import(/* webpackChunkName: "page-assessment-details" */ '../features/maturity/details/DetailsPage')
);
const UpgradePage = lazy(
  () => import(/* webpackChunkName: "page-upgrade" */ '../features/maturity/upgrade/UpgradePage')
);
const MilestonePage = lazy(
  () => import(/* webpackChunkName: "page-milestones" */ '../features/maturity/milestones/MilestonePage')
);
const ImportResultsPage = lazy(
  () => import(/* webpackChunkName: "page-import-results" */ '../features/maturity/results/ImportResultsPage')
);

export default function App() {
  return (
    <Suspense fallback={<LoadingPlaceholder text="Loading the page…" />}>
      <Routes>
        <Route path="/" element={<OverviewPage />} />
        <Route path="/slo/new" element={<EditorPage />} />
        <Route path="/slo/:uid/:name" element={<SloPage />} />
        <Route path="/slo/:uid/:name/edit" element={<EditorPage />} />
        <Route path="/panel/inline" element={<InlinePage />} />
        <Route path="/panel/counts" element={<CountsPage />} />
        <Route path="/maintenance" element={<MaintenancePage />} />
        <Route path="/services" element={<ServicesPage />} />
        <Route path="/services/:name" element={<ServicePage />} />
        <Route path="/teams" element={<TeamsPage />} />
        <Route path="/teams/:name" element={<TeamPage />} />
        <Route path="/import" element={<ImportPage />} />
        <Route path="/maturity" element={<AssessmentsPage />} />
        <Route path="/maturity/models" element={<ModelsPage />} />
        <Route path="/maturity/models/import" element={<ModelTextPage />} />
        <Route path="/maturity/models/:uid/:name/edit" element={<ModelTextPage />} />
        <Route path="/maturity/models/:id" element={<ModelPage />} />
        <Route path="/maturity/models/:uid/:name" element={<ModelPage />} />
        <Route path="/maturity/:uid/:name" element={<AssessmentPage />} />
        <Route path="/maturity/:uid/:name/details" element={<DetailsPage />} />
        <Route path="/maturity/:uid/:name/upgrade" element={<UpgradePage />} />
        <Route path="/maturity/:uid/:name/milestones" element={<MilestonePage />} />
        <Route path="/maturity/:uid/:name/milestones/:milestone" element={<MilestonePage />} />
        <Route path="/maturity/:uid/:name/import" element={<ImportResultsPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
