import type { DashboardInput } from './model/input.ts'
import { dashboardModel } from './model/model.ts'
import { page } from './page.ts'

export type { DashboardInput } from './model/input.ts'

/**
 * The dashboard: one HTML file that needs no server, no network and, for all but filtering and
 * sorting, no script.
 */
export const renderDashboard = (input: DashboardInput): string => page(dashboardModel(input))
