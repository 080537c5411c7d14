import React from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundPage } from './NotFoundPage';
import { whenLoaded } from './whenLoaded';

/** Rarely opened pages are chunks without names, which the app's entry need not know. */
const page = (fetchCode: Parameters<typeof whenLoaded>[0]) => whenLoaded(fetchCode, 'Loading the page…');

const OverviewPage = page(() => import(/* webpackChunkName: "page-overview" */ '../features/overview/OverviewPage'));
const SloPage = page(() => import(/* webpackChunkName: "page-slo" */ '../features/slo/SloPage'));
const InlinePage = page(() => import(/* webpackChunkName: "page-panel" */ '../features/slo/unstored/InlinePage'));
const CountsPage = page(() => import(/* webpackChunkName: "page-panel" */ '../features/slo/unstored/CountsPage'));
const FoundPage = page(() => import(/* webpackChunkName: "page-panel" */ '../features/slo/unstored/FoundPage'));
const EditorPage = page(() => import(/* webpackChunkName: "page-editor" */ '../features/editor/EditorPage'));
const MaintenancePage = page(() => import('../features/maintenance/MaintenancePage'));
const ServicesPage = page(() => import(/* webpackChunkName: "page-services" */ '../features/services/ServicesPage'));
const ServicePage = page(() => import(/* webpackChunkName: "page-service" */ '../features/services/ServicePage'));
const TeamsPage = page(() => import(/* webpackChunkName: "page-teams" */ '../features/teams/TeamsPage'));
const TeamPage = page(() => import(/* webpackChunkName: "page-team" */ '../features/teams/TeamPage'));
const ImportPage = page(() => import(/* webpackChunkName: "page-import" */ '../features/import/ImportPage'));
const AssessmentsPage = page(
  () => import(/* webpackChunkName: "page-assessments" */ '../features/maturity/list/AssessmentsPage')
);
const AssessmentPage = page(
  () => import(/* webpackChunkName: "page-assessment" */ '../features/maturity/AssessmentPage')
);
const ModelsPage = page(() => import(/* webpackChunkName: "page-models" */ '../features/maturity/models/ModelsPage'));
const ModelPage = page(() => import(/* webpackChunkName: "page-model" */ '../features/maturity/models/ModelPage'));
const ModelTextPage = page(() => import('../features/maturity/model-text/ModelTextPage'));
const DetailsPage = page(() => import('../features/maturity/details/DetailsPage'));
const UpgradePage = page(() => import('../features/maturity/upgrade/UpgradePage'));
const MilestonePage = page(() => import('../features/maturity/milestones/MilestonePage'));
const ImportResultsPage = page(() => import('../features/maturity/results/ImportResultsPage'));

export default function App() {
  return (
    <Routes>
      <Route path="/" element={<OverviewPage />} />
      <Route path="/slo/new" element={<EditorPage />} />
      <Route path="/slo/:uid/:name" element={<SloPage />} />
      <Route path="/slo/:uid/:name/edit" element={<EditorPage />} />
      <Route path="/panel/inline" element={<InlinePage />} />
      <Route path="/panel/counts" element={<CountsPage />} />
      <Route path="/found/:dataSource/:source/:key" element={<FoundPage />} />
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
  );
}
