import { test } from 'tap'
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts'

test('public addresses are public', (t) => {
  for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700::1111', '[2606:4700::1111]'])
    t.ok(isPublicAddress(address), address)
  t.end()
})

test('all others are not', (t) => {
  const others = `0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1
    192.0.2.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255
    :: ::1 ::7f00:1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 64:ff9b::808:808 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1::
    fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1 localhost 300.1.1.1 nothing`
  for (const address of others.split(/\s+/)) t.notOk(isPublicAddress(address), address)
  t.end()
})
