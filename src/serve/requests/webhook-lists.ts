import { SORTS } from '../../store/query.ts'
import { Delivery, Webhook } from '../resources/webhooks.ts'
import { listQuery } from './query.ts'

export const webhookList = listQuery({}, { item: Webhook, sorts: SORTS.webhooks })
export const deliveryList = listQuery({}, { item: Delivery, sorts: SORTS.deliveries })
