import type { WrittenCase } from '../written-case.ts';

export const pt: readonly WrittenCase[] = [
  {
    name: 'pt-6-carteira-digital',
    from: 'Bolso <nao-responda@bolso.example>',
    subject: 'Seu código de acesso Bolso',
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Código de acesso</title><style type="text/css">*{box-sizing:border-box}</style></head><body style="margin:0;padding:0"><div style="background:#820ad1;padding:30px;color:#fff;font-family:Arial"><p>Oi, Rafael!</p><p>Use o código abaixo para entrar na sua conta em um novo celular:</p><p style="font-size:44px;letter-spacing:8px"><b>275914</b></p><p>Ele vale por 5 minutos. Nunca compartilhe com ninguém, nem com quem disser ser do Bolso.</p></div><p style="font-size:11px">Aparelho: Moto G84 · São Paulo, SP · 25/11/2026 às 05:14<br>Bolso Pagamentos S.A., CNPJ 18.236.120/0001-58, Rua Capote Valente, 39, 05409-000 São Paulo. Ouvidoria 0800 555 0121</p></body></html>`,
    code: '275914',
    link: null,
    note: 'spaced by style only; device, register number, ombudsman phone',
  },
  {
    name: 'pt-6-portal-financas',
    from: 'Portal do Contribuinte <naoresponder@contribuinte.example>',
    subject: 'Código de segurança para autenticação',
    text: `Exmo.(a) Senhor(a),

Foi pedida a autenticação do contribuinte com o NIF 2** *** *81 no Portal do Contribuinte.

Código de segurança: 80 36 14

O código é válido até às 09:29 de 25-11-2026. Caso não tenha efetuado este pedido, contacte o Centro de Atendimento: 217 555 014.

Com os melhores cumprimentos,
Direção de Serviços de Registo
Mod. 1042-A
`,
    code: '803614',
    link: null,
    note: 'pairs after a label; a form number and a phone',
  },
  {
    name: 'pt-6-assunto-streaming',
    from: 'Telona <conta@telona.example>',
    subject: 'Telona: seu código para entrar é 940276',
    html: `<p>Digite na sua TV o código que está no assunto deste e-mail.</p><p>Ele expira em 15 minutos.</p><p>Não pediu? Pode ignorar.</p><p style="color:#888;font-size:11px">© 2026 Telona Streaming Ltda. · <a href="https://telona.example/ajuda">Central de Ajuda</a> · <a href="https://telona.example/termos">Termos de Uso</a></p>`,
    code: '940276',
    link: null,
    note: 'in the subject only; a year in the footer',
  },
  {
    name: 'pt-6-dev-alfanumerico',
    from: 'Nuvemdev <seguranca@nuvemdev.example>',
    subject: 'Confirme que é você',
    text: `Olá, bsantana!

Você está tentando excluir o projeto "api-estoque" (ID 55120). Para confirmar que é você, digite este código no terminal:

    MK4Z-8TQH

Válido por 10 minutos, uso único.

$ nuvem --version 2.31.0

Nuvemdev Tecnologia
https://status.nuvemdev.example
`,
    code: 'MK4Z-8TQH',
    link: null,
    note: 'fours of letters and digits with a dash; a project number and a version',
  },
  {
    name: 'pt-6-imobiliaria-duplo',
    from: 'LarCerto <cadastro@larcerto.example>',
    subject: 'Falta pouco: confirme seu e-mail',
    html: `<table width="560" align="center"><tr><td><h2>Olá, Camila</h2><p>Para receber alertas de imóveis, confirme seu e-mail:</p><p><a href="https://www.larcerto.example/confirmar-email?id=77120&amp;chave=f0a8">Confirmar e-mail</a></p><p>Se preferir, informe no aplicativo o código de confirmação: <strong>640-228</strong></p></td></tr><tr><td><small>CRECI 22.841-J · Central (11) 5550-0173 · Cód. do imóvel visto: AP4471</small></td></tr></table>`,
    code: '640228',
    link: 'https://www.larcerto.example/confirmar-email?id=77120&chave=f0a8',
    note: 'a link or a code with a dash; a property code',
  },
  {
    name: 'pt-6-redefinir-loja',
    from: 'Casa Cravo <atendimento@casacravo.example>',
    subject: 'Recuperação de senha',
    encoding: 'base64',
    html: `<p>Olá, Fernanda.</p><p>Recebemos um pedido para redefinir a senha da sua conta na Casa Cravo.</p><p><a href="https://loja.casacravo.example/customer/reset/4410/9be27f10" style="background:#222;color:#fff;padding:10px">Redefinir senha</a></p><p>Este link expira em 1 hora.</p><p>Se você não fez o pedido, desconsidere.</p><p>WhatsApp (41) 95550-0118</p>`,
    code: null,
    link: 'https://loja.casacravo.example/customer/reset/4410/9be27f10',
    note: 'reset button; a phone number',
  },
  {
    name: 'pt-6-jornal-entrar',
    from: 'Diário do Tejo <assinaturas@diariodotejo.example>',
    subject: 'O seu link para iniciar sessão',
    text: `Caro leitor,

Clique no link abaixo para iniciar sessão no Diário do Tejo:

https://conta.diariodotejo.example/entrar?t=Qm9sYXM3&r=%2Fedicao

O link é válido durante 20 minutos e só pode ser utilizado uma vez.

Assinatura n.º 118204, válida até 30/06/2027.

Diário do Tejo, Rua do Século 41, 1200-433 Lisboa
`,
    code: null,
    link: 'https://conta.diariodotejo.example/entrar?t=Qm9sYXM3&r=%2Fedicao',
    note: 'a magic link with two parameters; a subscription number',
  },
  {
    name: 'pt-6-encomenda',
    from: 'Transportes Lusos <envios@transporteslusos.example>',
    subject: 'A sua encomenda LX002918447PT sai hoje para entrega',
    html: `<p>Bom dia,</p><p>A encomenda <b>LX002918447PT</b>, enviada por Botas do Norte, será entregue hoje entre as 14:00 e as 17:00.</p><p>Morada: Rua de Cedofeita 211, 4050-180 Porto</p><p>Não vai estar em casa? <a href="https://transporteslusos.example/alterar/LX002918447PT">Altere a entrega</a></p><p>Estafeta: Hugo M., 910 555 027</p>`,
    code: null,
    link: null,
    note: 'a tracking number and a link to change the delivery',
  },
  {
    name: 'pt-6-boleto-condominio',
    from: 'Síndico Fácil <cobranca@sindicofacil.example>',
    subject: 'Boleto dezembro/2026 - Ed. Ipê Amarelo, apto 1204',
    text: `Prezado condômino,

Segue o boleto da taxa condominial.

Unidade: 1204
Vencimento: 05/12/2026
Valor: R$ 742,35
Nosso número: 00018842-7
Linha digitável: 34191.79001 01043.510047 91020.150008 5 98760000074235

Após o vencimento: multa de 2% e juros de 1% ao mês.

Dúvidas: (31) 5550-0164
`,
    code: null,
    link: null,
    note: 'a payment slip with long numbers and a flat of four digits',
  },
  {
    name: 'pt-6-alerta-login',
    from: 'Fotolândia <seguranca@fotolandia.example>',
    subject: 'Novo acesso à sua conta',
    html: `<p>Oi, Bia!</p><p>Notamos um novo acesso à sua conta:</p><ul><li>iPhone 17, iOS 26.1</li><li>Recife, Brasil (IP 203.0.113.209)</li><li>25 de novembro de 2026, 05:11</li></ul><p>Se foi você, está tudo certo. Se não foi, <a href="https://fotolandia.example/conta/proteger">proteja sua conta</a> e troque a senha.</p><p>Lembre-se: jamais pediremos o seu código de verificação por mensagem.</p>`,
    code: null,
    link: null,
    note: 'a sign-in notice that speaks of verification codes; a link to secure',
  },
];
