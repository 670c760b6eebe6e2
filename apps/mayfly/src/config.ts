import { gatewayConfig } from '@mayfly/gateway/config';
import { ingesterConfig } from '@mayfly/ingester/config';
import { z } from 'zod';

export const mayflyConfig = z.object({ ...ingesterConfig.shape, ...gatewayConfig.shape });
