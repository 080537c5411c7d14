import React from 'react';
import { useParams } from 'react-router';
import { AssessmentPage } from './AssessmentPage';
import { AssessmentsPage } from './list/AssessmentsPage';

/** All assessments, or the one that the address names. */
export default function MaturityPage() {
  const { uid, name } = useParams();
  return uid === undefined || name === undefined ? (
    <AssessmentsPage />
  ) : (
    <AssessmentPage key={`${uid}/${name}`} reference={{ documentUid: uid, name }} />
  );
}
