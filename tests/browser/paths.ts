const APP = '/a/headroom-slo-app';

export const overviewPath = `${APP}/`;
export const newSloPath = `${APP}/slo/new`;
export const importPath = `${APP}/import`;
export const servicesPath = `${APP}/services`;
export const teamsPath = `${APP}/teams`;
export const maintenancePath = `${APP}/maintenance`;
/** Of a reference such as `headroom-checkout/availability`. */
export const sloPath = (reference: string) => `${APP}/slo/${reference}`;
export const editPath = (reference: string) => `${APP}/slo/${reference}/edit`;
export const maturityPath = `${APP}/maturity`;
export const modelsPath = `${APP}/maturity/models`;
/** Of a built-in model. */
export const modelPath = (id: string) => `${modelsPath}/${id}`;
