/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 340:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/aws.cjs");

/***/ }),

/***/ 551:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/kubernetes.cjs");

/***/ }),

/***/ 668:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/secrets.cjs");

/***/ }),

/***/ 572:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/yaml.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_yaml=__commonJS({"heavy:yaml"(exports2,module2){module2.exports={get LineCounter(){return (__nccwpck_require__(572).yaml$LineCounter)},get isAlias(){
return (__nccwpck_require__(572).yaml$isAlias)},get isMap(){return (__nccwpck_require__(572).yaml$isMap)},get isScalar(){return (__nccwpck_require__(572).yaml$isScalar)},get isSeq(){return (__nccwpck_require__(572).yaml$isSeq)},get parseAllDocuments(){return (__nccwpck_require__(572).yaml$parseAllDocuments)}}}});var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load2=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load2().Certificate},
get Cipheriv(){return load2().Cipheriv},get Decipheriv(){return load2().Decipheriv},get DiffieHellman(){return load2().DiffieHellman},get DiffieHellmanGroup(){return load2().
DiffieHellmanGroup},get ECDH(){return load2().ECDH},get Hash(){return load2().Hash},get Hmac(){return load2().Hmac},get KeyObject(){return load2().KeyObject},get Sign(){
return load2().Sign},get Verify(){return load2().Verify},get X509Certificate(){return load2().X509Certificate},get argon2(){return load2().argon2},get argon2Sync(){
return load2().argon2Sync},get checkPrime(){return load2().checkPrime},get checkPrimeSync(){return load2().checkPrimeSync},get constants(){return load2().constants},
get createCipheriv(){return load2().createCipheriv},get createDecipheriv(){return load2().createDecipheriv},get createDiffieHellman(){return load2().createDiffieHellman},
get createDiffieHellmanGroup(){return load2().createDiffieHellmanGroup},get createECDH(){return load2().createECDH},get createHash(){return load2().createHash},
get createHmac(){return load2().createHmac},get createPrivateKey(){return load2().createPrivateKey},get createPublicKey(){return load2().createPublicKey},get createSecretKey(){
return load2().createSecretKey},get createSign(){return load2().createSign},get createVerify(){return load2().createVerify},get decapsulate(){return load2().decapsulate},
get diffieHellman(){return load2().diffieHellman},get encapsulate(){return load2().encapsulate},get generateKey(){return load2().generateKey},get generateKeyPair(){
return load2().generateKeyPair},get generateKeyPairSync(){return load2().generateKeyPairSync},get generateKeySync(){return load2().generateKeySync},get generatePrime(){
return load2().generatePrime},get generatePrimeSync(){return load2().generatePrimeSync},get getCipherInfo(){return load2().getCipherInfo},get getCiphers(){return load2().
getCiphers},get getCurves(){return load2().getCurves},get getDiffieHellman(){return load2().getDiffieHellman},get getFips(){return load2().getFips},get getHashes(){
return load2().getHashes},get getRandomValues(){return load2().getRandomValues},get hash(){return load2().hash},get hkdf(){return load2().hkdf},get hkdfSync(){return load2().
hkdfSync},get pbkdf2(){return load2().pbkdf2},get pbkdf2Sync(){return load2().pbkdf2Sync},get privateDecrypt(){return load2().privateDecrypt},get privateEncrypt(){
return load2().privateEncrypt},get publicDecrypt(){return load2().publicDecrypt},get publicEncrypt(){return load2().publicEncrypt},get randomBytes(){return load2().
randomBytes},get randomFill(){return load2().randomFill},get randomFillSync(){return load2().randomFillSync},get randomInt(){return load2().randomInt},get randomUUID(){
return load2().randomUUID},get randomUUIDv7(){return load2().randomUUIDv7},get scrypt(){return load2().scrypt},get scryptSync(){return load2().scryptSync},get secureHeapUsed(){
return load2().secureHeapUsed},get setEngine(){return load2().setEngine},get setFips(){return load2().setFips},get sign(){return load2().sign},get subtle(){return load2().
subtle},get timingSafeEqual(){return load2().timingSafeEqual},get verify(){return load2().verify},get webcrypto(){return load2().webcrypto}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load2=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load2().Agent},get ClientRequest(){
return load2().ClientRequest},get CloseEvent(){return load2().CloseEvent},get IncomingMessage(){return load2().IncomingMessage},get METHODS(){return load2().METHODS},
get MessageEvent(){return load2().MessageEvent},get OutgoingMessage(){return load2().OutgoingMessage},get STATUS_CODES(){return load2().STATUS_CODES},get Server(){
return load2().Server},get ServerResponse(){return load2().ServerResponse},get WebSocket(){return load2().WebSocket},get _connectionListener(){return load2()._connectionListener},
get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get maxHeaderSize(){return load2().maxHeaderSize},
get request(){return load2().request},get setGlobalProxyFromEnv(){return load2().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load2().setMaxIdleHTTPParsers},
get validateHeaderName(){return load2().validateHeaderName},get validateHeaderValue(){return load2().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load2=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load2().Agent},get Server(){
return load2().Server},get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get request(){
return load2().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load2=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load2().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load2().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load2().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load2().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load2().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load2().DEFAULT_MIN_VERSION},get SecureContext(){return load2().SecureContext},
get Server(){return load2().Server},get TLSSocket(){return load2().TLSSocket},get checkServerIdentity(){return load2().checkServerIdentity},get connect(){return load2().
connect},get convertALPNProtocols(){return load2().convertALPNProtocols},get createSecureContext(){return load2().createSecureContext},get createServer(){return load2().
createServer},get getCACertificates(){return load2().getCACertificates},get getCertificateCompressionAlgorithms(){return load2().getCertificateCompressionAlgorithms},
get getCiphers(){return load2().getCiphers},get rootCertificates(){return load2().rootCertificates},get setDefaultCACertificates(){return load2().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http3=require_http(),https3=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https3.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https3.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http3.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target[k]=overrides[k])}}return target}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load2=()=>require_tunnel2();module2.exports={get debug(){return load2().
debug},get httpOverHttp(){return load2().httpOverHttp},get httpOverHttps(){return load2().httpOverHttps},get httpsOverHttp(){return load2().httpsOverHttp},get httpsOverHttps(){
return load2().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).
then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve3(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve3(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve3(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve3=>setTimeout(()=>resolve3(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve3(response);function dateTimeDeserializer(key,value){if(typeof value=="st\
ring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve3(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load2=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load2().Headers},get HttpClient(){return load2().HttpClient},get HttpClientError(){return load2().HttpClientError},get HttpClientResponse(){
return load2().HttpClientResponse},get HttpCodes(){return load2().HttpCodes},get MediaTypes(){return load2().MediaTypes},get getProxyUrl(){return load2().getProxyUrl},
get isHttps(){return load2().isHttps}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load2=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load2().
ChildProcess},get _forkChild(){return load2()._forkChild},get exec(){return load2().exec},get execFile(){return load2().execFile},get execFileSync(){return load2().
execFileSync},get execSync(){return load2().execSync},get fork(){return load2().fork},get spawn(){return load2().spawn},get spawnSync(){return load2().spawnSync}}}});var require_client_node=__commonJS({"heavy:@kubernetes/client-node"(exports2,module2){module2.exports={get KubeConfig(){return (__nccwpck_require__(551)._kubernetes_client_node$KubeConfig)}}}});var require_client_sts=__commonJS({"heavy:@aws-sdk/client-sts"(exports2,module2){module2.exports={get AssumeRoleCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleCommand)},
get AssumeRoleWithWebIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleWithWebIdentityCommand)},get GetCallerIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$GetCallerIdentityCommand)},get STSClient(){return (__nccwpck_require__(340)._aws_sdk_client_sts$STSClient)}}}});var require_client_ssm=__commonJS({"heavy:@aws-sdk/client-ssm"(exports2,module2){module2.exports={get GetParametersByPathCommand(){return (__nccwpck_require__(668)._aws_sdk_client_ssm$GetParametersByPathCommand)},get GetParametersCommand(){return (__nccwpck_require__(668)._aws_sdk_client_ssm$GetParametersCommand)},get SSMClient(){
return (__nccwpck_require__(668)._aws_sdk_client_ssm$SSMClient)}}}});var require_client_secrets_manager=__commonJS({"heavy:@aws-sdk/client-secrets-manager"(exports2,module2){module2.exports={get BatchGetSecretValueCommand(){return (__nccwpck_require__(668)._aws_sdk_client_secrets_manager$BatchGetSecretValueCommand)},get GetSecretValueCommand(){return (__nccwpck_require__(668)._aws_sdk_client_secrets_manager$GetSecretValueCommand)},
get SecretsManagerClient(){return (__nccwpck_require__(668)._aws_sdk_client_secrets_manager$SecretsManagerClient)}}}});var import_promises=__nccwpck_require__(500),import_yaml=__toESM(require_yaml()),import_yaml2=__toESM(require_yaml());var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command,properties,message){let cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command,properties,message){command||(command="missing.command"),this.command=command,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}\
=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command,message){let filePath=process.env[`GITHUB_${command}`];if(!filePath)throw new Error(`Unable to find environment variable for f\
ile command ${command}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter3=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter3))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);if(convertedValue.includes(delimiter3))throw new Error(`U\
nexpected input: value should not contain the delimiter "${delimiter3}"`);return`${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience2){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience2){
let encodedAudience=encodeURIComponent(audience2);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).
then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content2,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content2?`<${tag}${htmlAttrs}>${content2}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){return this._buffer+=text,addEOL?this.addEOL():
this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code2,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code2),
attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.
wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.
wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content2){
let element=this.wrap("details",this.wrap("summary",label)+content2);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){
let element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof
P?value:new P(function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.
value).then(fulfilled,rejected)}step2((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,
symlink,unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches2=yield findInPath(tool);return matches2&&matches2.length>0?matches2[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path2.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(path2.delimiter))p&&directories.push(
p);let matches2=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);filePath&&matches2.push(filePath)}
return matches2})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){
resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step2(generator.throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve3,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code2=>{state.processExitCode=code2,state.processExited=!0,this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on(
"close",code2=>{state.processExitCode=code2,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve3(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt2(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step2(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step2(generator.
throw(value))}catch(e){reject(e)}}function step2(result){result.done?resolve3(result.value):adopt2(result.value).then(fulfilled,rejected)}step2((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name,val){let convertedVal=toCommandValue(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name,val));issueCommand("set-env",{name},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`Inp\
ut required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function group(name,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},toCommandValue(value))}function getState(name){
return process.env[`STATE_${name}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(aud)})}var import_node_util=__nccwpck_require__(975),import_node_util2=__nccwpck_require__(975),import_promises2=__nccwpck_require__(455),import_node_path=__nccwpck_require__(760),
import_node_util3=__nccwpck_require__(975),http2=__toESM(require_http()),https2=__toESM(require_https()),import_node_path2=__nccwpck_require__(760),import_client_node=__toESM(require_client_node()),
import_node_buffer=__nccwpck_require__(573),import_node_crypto=__toESM(require_crypto()),import_promises3=__nccwpck_require__(455),import_node_path3=__nccwpck_require__(760),
import_node_crypto2=__toESM(require_crypto()),import_node_crypto3=__toESM(require_crypto()),import_node_path4=__nccwpck_require__(760),import_node_buffer2=__nccwpck_require__(573),
import_promises4=__nccwpck_require__(455),import_node_path5=__nccwpck_require__(760),import_promises5=__nccwpck_require__(455),import_node_path6=__nccwpck_require__(760),
import_node_path7=__nccwpck_require__(760),import_node_buffer3=__nccwpck_require__(573),import_promises6=__nccwpck_require__(455),import_node_path8=__nccwpck_require__(760),
import_client_sts=__toESM(require_client_sts()),import_client_ssm=__toESM(require_client_ssm()),import_client_secrets_manager=__toESM(require_client_secrets_manager()),
regionPattern=/^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,accountPattern=/^[0-9]{12}$/,rolePattern=/^(([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/,
accountOfArn=arn=>/^arn:[^:]*:[^:]*:[^:]*:([0-9]{12}):/.exec(arn)?.[1],standard={name:"aws",dnsSuffix:"amazonaws.com",dualStackSuffix:"on.aws"},others=[["cn-",{
name:"aws-cn",dnsSuffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn"}],["us-gov-",{...standard,name:"aws-us-gov"}],["eusc-",{name:"aws-eusc",
dnsSuffix:"amazonaws.eu",dualStackSuffix:"on.amazonwebservices.eu"}],["us-iso-",{name:"aws-iso",dnsSuffix:"c2s.ic.gov",dualStackSuffix:"on.aws.ic.gov"}],["us-is\
ob-",{name:"aws-iso-b",dnsSuffix:"sc2s.sgov.gov",dualStackSuffix:"on.aws.scloud"}],["eu-isoe-",{name:"aws-iso-e",dnsSuffix:"cloud.adc-e.uk",dualStackSuffix:"on.\
cloud-aws.adc-e.uk"}],["us-isof-",{name:"aws-iso-f",dnsSuffix:"csp.hci.ic.gov",dualStackSuffix:"on.aws.hci.ic.gov"}]],partitionOf=region=>others.find(([prefix])=>region.
startsWith(prefix))?.[1]??standard,systemClock={now:()=>Date.now(),sleep:async(milliseconds,signal)=>{try{await(0,import_promises.setTimeout)(milliseconds,void 0,
{signal})}catch(error2){throw signal?.aborted?signal.reason:error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code2,message,options={}){
super(message,options.cause===void 0?void 0:{cause:options.cause}),this.name="TowlineError",this.code=code2,this.hint=options.hint,this.subject=options.subject,
this.at=options.at,this.problems=options.problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof TowlineError&&(codes.length===0||codes.includes(error2.
code)),messageOf=error2=>error2 instanceof Error?error2.message:String(error2),lineOf=({message,hint})=>hint===void 0?message:`${message.replace(/\.$/,"")}. ${hint}`,
labels={service:"towline.dev/service",configName:"towline.dev/config-name",hookName:"towline.dev/hook-name",managedBy:"app.kubernetes.io/managed-by"},fieldManagerOf=service=>`\
towline/${service}`,escapeHtml=text=>text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text=>escapeHtml(text).replace(/[\\`*_{}[\]()#+!|~]/g,
"\\$&"),codeHtml=text=>`<code>${text.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,refOf=object=>({apiVersion:object.apiVersion,kind:object.
kind,name:object.metadata.name,...object.metadata.namespace===void 0?{}:{namespace:object.metadata.namespace}}),describeRef=ref=>`${ref.kind.toLowerCase()}/${ref.
name}`,shortest=4,words=/^(?:true|false|null|none)$/i,isMaskable=text=>text.trim().length>=shortest&&!words.test(text.trim()),maskedTexts=value=>{let lines=value.
split(/[\r\n]+/),parts=lines.flatMap(line=>[line,line.trim()]),whole=lines.length>1&&isMaskable(value)?[Buffer.from(value).toString("base64")]:[];return[...new Set(
[...parts.filter(isMaskable),...whole])]},base64Forms=text=>{let bytes=Buffer.from(text);return[0,1,2].map(skipped=>{let rest=bytes.subarray(skipped);return rest.
toString("base64").slice(0,Math.floor(rest.length*8/6))})},shortestBase64=6,formsOf=text=>[text,JSON.stringify(text).slice(1,-1),encodeURIComponent(text.toWellFormed()),
escapeHtml(text),escapeMarkdown(text),codeHtml(text).slice(6,-7),...base64Forms(text).filter(form=>form.length>=shortestBase64)],rangesOf=(text,form)=>{let ranges=[];
for(let start=text.indexOf(form);start>=0;start=text.indexOf(form,start+1))ranges.push({start,end:start+form.length});return ranges},Redactor=class{#forms=new Set;add(value){
let added=maskedTexts(value).filter(text=>!this.#forms.has(text));for(let text of added)for(let form of formsOf(text))this.#forms.add(form);return added}redact(text){
let found=[...this.#forms].flatMap(form=>rangesOf(text,form)),redacted="",done=0,open22;for(let range of found.toSorted((a,b)=>a.start-b.start)){if(open22!==void 0&&
range.start<open22.end){open22={start:open22.start,end:Math.max(open22.end,range.end)};continue}open22!==void 0&&(redacted+=`${text.slice(done,open22.start)}***`,
done=open22.end),open22=range}return open22===void 0?text:`${redacted}${text.slice(done,open22.start)}***${text.slice(open22.end)}`}},hints={TAB_AS_INDENT:"Inde\
nt with spaces",BAD_INDENT:"Give all keys of one map, and all items of one list, the same indentation",BLOCK_AS_IMPLICIT_KEY:"Put the inner key on a line of its\
 own, or the value in quotes",BAD_SCALAR_START:"Write the value in quotes",MISSING_CHAR:"Close the quote or bracket, or add the missing character",MULTILINE_IMPLICIT_KEY:"\
Keep the key on one line, followed by a colon and a space"},hintOf=({code:code2,message})=>message.startsWith("Flow ")?"Close the bracket that was opened above":
hints[code2]??"Correct the YAML here; a colon, bracket or quote nearby is often the reason",syntaxProblems=(errors,placeOf4)=>{let byLine=new Map,tabs=errors.filter(
({code:code2})=>code2==="TAB_AS_INDENT"),counted=tabs.length>0?tabs:errors;for(let error2 of counted.toSorted((a,b)=>a.pos[0]-b.pos[0])){let at=placeOf4(error2.
pos[0]);if(byLine.has(at.line))continue;let what=error2.message.includes("call stack")?"nested too deeply":error2.message;byLine.set(at.line,{message:`This is n\
ot YAML: ${what}`,hint:hintOf(error2),at})}return[...byLine.values()]},controlCharacter=/[^\P{Cc}\t\n\r\u0085]/u,conflictMarker=/^<{7} /m,textProblem=(text,placeOf4)=>{
let conflict2=text.search(conflictMarker);if(conflict2>=0)return{message:"This is a merge conflict that was committed",hint:"Keep one of the two sides, and remo\
ve the lines <<<<<<<, ======= and >>>>>>>",at:placeOf4(conflict2)};let control=text.search(controlCharacter);return control<0?void 0:{message:`This is the contr\
ol character U+${text.charCodeAt(control).toString(16).padStart(4,"0").toUpperCase()}, which YAML does not have`,hint:'Remove it, or write it in double quotes, \
such as "\\u0007"',at:placeOf4(control)}},words2=new Map([...["","~","null","Null","NULL"].map(word=>[word,null]),...["y","Y","yes","Yes","YES","true","True","T\
RUE","on","On","ON"].map(word=>[word,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1])]),prefixed=/^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|0[0-7]+)$/i,
decimal=/^[-+]?(?:0|[1-9][0-9]*)$/,float=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,pointFirst=/^\.[0-9]+(?:_[0-9]+)*(?:e[-+]?[0-9]+(?:_[0-9]+)*)?$/i,
notJson=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,integerOf=text=>{if(decimal.test(text))return Number(text)+0;let[,sign,digits]=prefixed.exec(text)??[];
if(digits===void 0)return;let value=Number(/^0[0-7]/.test(digits)?`0o${digits}`:digits.toLowerCase());return sign==="-"?0-value:value},floatOf=text=>{let value=float.
test(text)?Number(text):Number.NaN;return Number.isFinite(value)?value:void 0},resolvePlainScalar=text=>{let word=words2.get(text);if(word!==void 0)return word;
if(notJson.test(text))throw new RangeError("is a number that JSON does not have");if(text.startsWith("."))return pointFirst.test(text)?Number(text.replaceAll("_",
"")):text;if(!/^[-+0-9]/.test(text))return text;let plain=text.replaceAll("_",""),integer=integerOf(plain);if(integer===void 0)return floatOf(plain)??text;if(!Number.
isSafeInteger(integer))throw new RangeError("is too large to be kept exact as a number");return integer},expandedNodesMax=1e5,mergeKey="<<",DocumentReader=class{problems=[];#place;#anchors=new Map;#targets=new Map;#open=new Set;#aliasDepth=0;#expandedNodes=0;constructor(place3){
this.#place=place3}value(node){if((0,import_yaml2.isAlias)(node))return this.#alias(node);if(this.#aliasDepth>0&&++this.#expandedNodes>expandedNodesMax)throw new RangeError(
`aliases stand for more than ${expandedNodesMax} values`);if(!(0,import_yaml2.isScalar)(node)&&!(0,import_yaml2.isMap)(node)&&!(0,import_yaml2.isSeq)(node))return null;
if(node.anchor!==void 0&&this.#anchors.set(node.anchor,node),(0,import_yaml2.isScalar)(node))return this.#scalar(node);this.#collectionTag(node),this.#open.add(
node);let value=(0,import_yaml2.isMap)(node)?this.#map(node):node.items.map(item=>this.value(item));return this.#open.delete(node),value}follow(node){return(0,import_yaml2.isAlias)(
node)?this.#targets.get(node):node}pairOf(map,key){return map.items.findLast(pair=>!isMergeKey(pair.key)&&this.#keyText(pair.key)===key)??mergedMaps(map,node=>this.
follow(node)).flatMap(m=>this.pairOf(m,key)??[])[0]}#reject(node,message,hint){this.#aliasDepth>0||this.problems.push({message,hint,at:this.#place(node)})}#alias(alias){
let target=this.#targets.get(alias)??this.#anchors.get(alias.source);if(target===void 0||this.#open.has(target)){let what=target===void 0?"has no anchor before \
it in its document":"stands inside what it refers to";return this.#reject(alias,`This alias ${what}`,"Refer to an anchor (&name) that ends above it; a value tha\
t begins with * stands in quotes"),null}this.#targets.set(alias,target),this.#aliasDepth++;let value=this.value(target);return this.#aliasDepth--,value}#scalar(node){
let text=String(node.value??"");try{return node.tag===void 0?node.type==="PLAIN"?resolvePlainScalar(text):text:this.#tagged(node,shortTag(node.tag),text)}catch(error2){
return this.#reject(node,`This value ${messageOf(error2)}`,"Write it in quotes"),text}}#tagged(node,tag,text){if(["!","!!str","!!timestamp"].includes(tag))return text;
let isOfType=typeTests.get(tag),value=resolvePlainScalar(text);if(isOfType?.(value))return value;let message=isOfType?`This value is not of type ${tag}`:`YAML t\
ag ${tag} is not supported`;return this.#reject(node,message,"Remove the tag and write the value plainly"),text}#collectionTag(node){node.tag===void 0||["!!map",
"!!seq"].includes(shortTag(node.tag))||this.#reject(node,`YAML tag ${shortTag(node.tag)} is not supported`,"Remove the tag")}#map(map){let entries=new Map,keys=new Map;
for(let pair of map.items){if(isMergeKey(pair.key)){this.#merge(pair,entries,keys);continue}let key=this.#key(pair.key),first=keys.get(key);first!==void 0&&this.#reject(
pair.key,`Key "${key}" stands twice, first in line ${this.#place(first).line}`,"Remove one of the two"),keys.set(key,pair.key),entries.set(key,this.value(pair.value))}
return Object.fromEntries(entries)}#merge(pair,entries,ownKeys){let value=this.value(pair.value),sources=Array.isArray(value)?value:[value];for(let source of sources.
toReversed()){if(typeof source!="object"||source===null||Array.isArray(source)){this.#reject(pair.value,'"<<" merges maps only','Give it an alias of a map, such\
 as "*base"');continue}for(let[key,merged]of Object.entries(source))ownKeys.has(key)&&this.#reject(pair.key,`"<<" also sets "${key}", which stands above it`,'Pu\
t "<<" first in its map'),entries.set(key,merged)}}#keyText(node){let key=this.follow(node);if(!(0,import_yaml2.isScalar)(key))return;let text=String(key.value??
"");try{return String(key.type==="PLAIN"&&key.tag===void 0?resolvePlainScalar(text):text)}catch{return text}}#key(node){let value=this.value(node),plain=typeof value==
"number"&&!isPlainNumber(value);return(0,import_yaml2.isMap)(node)&&node.flow===!0?this.#reject(node,'This is no YAML value: "{{" begins a template, which only \
Helm renders',"Write what is meant, or make the folder a Helm chart, with a Chart.yaml"):(value===null||typeof value=="object"||plain)&&this.#reject(node,"This \
key is neither text nor a plain number","Write the key in quotes"),String(value)}},typeTests=new Map([["!!int",Number.isInteger],["!!float",value=>typeof value==
"number"],["!!bool",value=>typeof value=="boolean"],["!!null",value=>value===null]]),shortTag=tag=>tag.replace(/^tag:yaml\.org,2002:/,"!!"),isPlainNumber=value=>Number.
isSafeInteger(value)||Number(value.toPrecision(6))===value&&Math.abs(value)>=1e-4&&Math.abs(value)<1e6,isMergeKey=key=>(0,import_yaml2.isScalar)(key)&&key.value===
mergeKey&&key.type==="PLAIN"&&key.tag===void 0,mergedMaps=(map,follow3)=>map.items.filter(pair=>isMergeKey(pair.key)).map(pair=>follow3(pair.value)).flatMap(source=>(0,import_yaml2.isSeq)(
source)?source.items.map(follow3):[source]).filter(source=>(0,import_yaml2.isMap)(source)),parserOptions={schema:"failsafe",resolveKnownTags:!1,uniqueKeys:!1,prettyErrors:!1,
logLevel:"error"},parseYaml=(text,file)=>{let lines=new import_yaml.LineCounter,place3=offset=>{let{line,col}=lines.linePos(offset);return{file,line,column:col}};
try{let unreadable=textProblem(text,offsetPlace(text,file));if(unreadable!==void 0)return{documents:[],problems:[unreadable]};let read2=[...(0,import_yaml.parseAllDocuments)(
text,{...parserOptions,lineCounter:lines})].map(document=>document.errors.length>0?{document:[],problems:syntaxProblems(document.errors,place3)}:readDocument(document,
place3));return{documents:read2.flatMap(({document})=>document),problems:read2.flatMap(({problems})=>problems)}}catch(error2){return{documents:[],problems:[tooMuch(
error2,place3(0))]}}},offsetPlace=(text,file)=>offset=>{let lines=text.slice(0,offset).split(`
`);return{file,line:lines.length,column:(lines.at(-1)?.length??0)+1}},tooMuch=(error2,at)=>({message:`This file cannot be read: ${messageOf(error2).includes("ca\
ll stack")?"the values are nested too deeply":messageOf(error2)}`,hint:"Write out what is meant",at}),readDocument=(parsed,placeOf4)=>{let place3=node=>placeOf4(
node?.range?.[0]??parsed.range[0]),reader=new DocumentReader(place3);return{document:[{value:reader.value(parsed.contents),at:place3(parsed.contents),positionOf:path4=>place3(
reader.follow(walk(reader,parsed.contents,path4).value)),keyPositionOf:path4=>place3(walk(reader,parsed.contents,path4).key)}],problems:reader.problems}},walk=(reader,root,path4)=>{
let at={key:root,value:root};for(let step2 of path4){let parent=reader.follow(at.value),pair=(0,import_yaml.isMap)(parent)?reader.pairOf(parent,String(step2)):void 0,
item=(0,import_yaml.isSeq)(parent)?parent.items[Number(step2)]:void 0;if(pair===void 0&&item===void 0)return at;at=pair===void 0?{key:item,value:item}:{key:pair.
key,value:pair.value}}return at},readCredentials=input=>input.oneOf("credentials",["oidc","runner"],"oidc"),readAwsInputs=input=>{let region=input.required("aws\
-region");input.matching("aws-region",regionPattern,"the name of an AWS region, such as ap-south-1");let account=input.matching("account",accountPattern,"12 dig\
its, in quotes where it begins with 0"),roleToAssume=input.matching("role-to-assume",rolePattern,"the name or the ARN of an IAM role"),credentials=readCredentials(
input);return credentials==="oidc"&&roleToAssume===void 0&&input.reject("Input role-to-assume is missing",'Give the role that this job may assume by OIDC, or "c\
redentials: runner"'),account===void 0&&!roleToAssume?.startsWith("arn:")&&input.reject("Input account is missing","Give the 12-digit account that the credentia\
ls must belong to, or the whole ARN of the role"),{region,account,roleToAssume,credentials}},runContextOf=env=>{let text=name=>env[name]??"",repository=text("GI\
THUB_REPOSITORY");return{repository,commit:text("GITHUB_SHA"),ref:text("GITHUB_REF"),actor:text("GITHUB_ACTOR"),runId:text("GITHUB_RUN_ID"),attempt:Number(text(
"GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text("GITHUB_SERVER_URL")}/${repository}/actions/runs/${text("GITHUB_RUN_ID")}`,workspace:text("GITHUB_WORKSPACE")||process.
cwd(),tempDirectory:text("RUNNER_TEMP")||"/tmp"}},dnsLabel=[/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"lower-case letters, digits and -, at most 63, beginning and \
ending with a letter or digit"],InputReader=class{#source;#problems=[];constructor(source){this.#source=source}get problems(){return this.#problems}reject(message,hint){
this.#problems.push({message,hint})}text(name){let value=this.#source(name).trim();return value===""?void 0:value}required(name){let value=this.text(name);return value===
void 0&&this.reject(`Input ${name} is missing`,`Add "${name}:" under "with:" of this step`),value??""}matching(name,pattern,form){let value=this.text(name);return value!==
void 0&&!pattern.test(value)&&this.reject(`Input ${name} is "${value}"`,`It must be ${form}`),value}oneOf(name,values,fallback){let value=this.text(name)??fallback,
known=values.find(candidate=>candidate===value);return known===void 0&&this.reject(`Input ${name} is "${value}"`,`It must be one of ${values.join(", ")}`),known??
fallback}flag(name,fallback){let value=this.text(name)?.toLowerCase();return value===void 0?fallback:(value!=="true"&&value!=="false"&&this.reject(`Input ${name}\
 is "${value}"`,"It must be true or false"),value==="true")}integer(name,range){let text=this.text(name),value=text===void 0?range.fallback:Number(text);return(!Number.
isInteger(value)||value<range.min||value>range.max)&&this.reject(`Input ${name} is "${text}"`,`It must be a whole number from ${range.min} to ${range.max}`),value}lines(name){
return this.#source(name).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name){return this.lines(name).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name){
let entries=this.lines(name).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name,accept){let text=this.text(name);if(text!==void 0){try{let value=JSON.
parse(text);if(accept(value))return value}catch{}this.reject(`Input ${name} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source,build)=>{
let reader=new InputReader(source),inputs=build(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},place=at=>at===void 0?{}:
{file:at.file,startLine:at.line,startColumn:at.column},masked=new Redactor,redact=text=>masked.redact(text),actionLog={debug:message=>debug(redact(message)),info:message=>info(
redact(message)),notice:(message,at)=>notice(redact(message),place(at)),warning:(message,at)=>warning(redact(message),place(at)),error:(message,at)=>error(redact(
message),place(at)),group,mask:value=>{for(let text of masked.add(value))setSecret(text)},redact},actionExec=async(command,args,options={})=>{options.signal?.throwIfAborted();
let run=getExecOutput(command,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.cwd,env:options.env===void 0?void 0:{...options.env},input:options.input===void 0?
void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(cause=>{throw new TowlineError(
"command-failed",`${command} cannot be started: ${messageOf(cause)}`,{cause})});return await Promise.race([run,aborted(options.signal)])},aborted=signal=>new Promise(
(_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.reason),{once:!0})}),reportError=(error2,log)=>{if(!isTowlineError(error2)){log.error(`Towline i\
tself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:String(error2));
return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(error2.
cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,idToken=async audience2=>{if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'\
Add "id-token: write" to the permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience2)}catch(cause){throw new TowlineError(
"oidc-unavailable",`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name,value])=>value===void 0?[]:[[name,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build=>parseInputs(name=>getInput(name,{trimWhitespace:!1}),build),output:(name,value)=>setOutput(
name,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(redact(markdown),!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},fieldsOf=entry=>entry.fieldsV1??{},own=(tree,key)=>Object.hasOwn(tree,key)?tree[key]:void 0,hasField=(tree,[key,...rest])=>{if(key===void 0)return!0;
let child2=own(tree,key);return child2!==void 0&&hasField(child2,rest)},leavesOf=(tree,path4=[])=>Object.entries(tree).flatMap(([key,child2])=>{if(key===".")return[];
let here=[...path4,key];return Object.keys(child2).length===0?[here]:leavesOf(child2,here)}),union=(a,b)=>{let merged={...a};for(let[key,child2]of Object.entries(
b))merged[key]=union(own(merged,key)??{},child2);return merged},without=(tree,[key,...rest])=>{let child2=key===void 0?void 0:own(tree,key);if(key===void 0||child2===
void 0)return tree;let{[key]:_,...others2}=tree;if(rest.length===0)return others2;let left=without(child2,rest);return Object.keys(left).every(name=>name===".")&&
Object.keys(child2).length>0?others2:{...others2,[key]:left}},only=path4=>path4.reduceRight((tree,key)=>({[key]:tree}),{}),itemName=key=>{try{let value=JSON.parse(
key.slice(2));return(typeof value=="object"&&value!==null?Object.values(value):[value]).join("/")}catch{return key.slice(2)}},fieldText=path4=>path4.reduce((text,key)=>key.
startsWith("f:")?text===""?key.slice(2):`${text}.${key.slice(2)}`:`${text}[${itemName(key)}]`,""),isSame=(a,b)=>a.manager===b.manager&&a.operation===b.operation&&
a.subresource===b.subresource&&a.apiVersion===b.apiVersion,isApplierOf=(entry,manager)=>entry.manager===manager&&entry.operation==="Apply"&&entry.subresource===
void 0,lossesOf=(live,dryRun,manager)=>{let after=dryRun.metadata.managedFields??[];return(live.metadata.managedFields??[]).filter(entry=>!isApplierOf(entry,manager)&&
entry.subresource!=="status").map(entry=>{let kept=after.filter(other=>isSame(entry,other)).map(fieldsOf),fields2=leavesOf(fieldsOf(entry)).filter(path4=>!kept.
some(tree=>hasField(tree,path4)));return{manager:entry.manager,subresource:entry.subresource,fields:fields2}}).filter(({fields:fields2})=>fields2.length>0)},tools=[
{tool:"Argo CD",marks:["argocd.argoproj.io/tracking-id","argocd.argoproj.io/installation-id"],managers:["argocd-controller","argocd-application-controller"],adopt:`\
Take it out of its Application ("argocd app delete <app> --cascade=false", or remove it from the app's repository with pruning off), then remove the argocd.argo\
proj.io annotations`},{tool:"Flux",marks:["kustomize.toolkit.fluxcd.io/name","helm.toolkit.fluxcd.io/name"],managers:["kustomize-controller","helm-controller"],
adopt:'Set "prune: false" and remove it from the Kustomization or HelmRelease, then remove the toolkit.fluxcd.io labels'},{tool:"Helm",marks:["meta.helm.sh/rele\
ase-name"],managers:["helm"],adopt:'Have Helm forget the release ("kubectl delete secret --selector owner=helm,name=<release>" in its namespace; "helm uninstall\
" would delete the object), then remove the meta.helm.sh annotations'}],markOf=({metadata},{marks:marks2})=>marks2.map(mark=>metadata.annotations?.[mark]??metadata.
labels?.[mark]).find(mark=>mark!==void 0),toolManagers=tools.flatMap(({managers})=>managers),wasManaged=({metadata},{tool,managers})=>metadata.labels?.[labels.managedBy]===
tool||(metadata.managedFields??[]).some(({manager,subresource})=>subresource===void 0&&managers.includes(manager)),labelCommand=(object,service)=>{let{namespace}=object.
metadata;return`kubectl label ${namespace===void 0?"":`--namespace ${namespace} `}${describeRef(refOf(object))} ${labels.service}=${service} --overwrite`},toolOwner=(object,service)=>{
let isOurs=object.metadata.labels?.[labels.service]===service;for(let tool of tools){let mark=markOf(object,tool);if(!(mark===void 0&&(isOurs||!wasManaged(object,
tool))))return{name:mark===void 0?tool.tool:`${tool.tool} ("${mark}")`,adopt:`${tool.adopt}, and run "${labelCommand(object,service)}"`}}},serviceOwner=(object,service)=>{
let owner=object.metadata.labels?.[labels.service];if(owner===void 0||owner===service)return;let adopt2=`Rename the object in this service's manifests, or take \
it out of ${owner}'s and run "${labelCommand(object,service)}"`;return{name:`service "${owner}"`,adopt:adopt2}},ownerOf=(object,service)=>serviceOwner(object,service)??
toolOwner(object,service),refuseForeign=(live,service)=>{let owner=ownerOf(live,service);if(owner===void 0)return;let ref=refOf(live),where=ref.namespace===void 0?
"":` in namespace "${ref.namespace}"`;throw new TowlineError("ownership-refused",`${describeRef(ref)}${where} belongs to ${owner.name}`,{hint:owner.adopt})},attempts=5,
isKubectl=manager=>manager==="kubectl"||manager.startsWith("kubectl-"),isLeftOver=(manager,{metadata},ours)=>toolManagers.includes(manager)&&ours===fieldManagerOf(
metadata.labels?.[labels.service]??""),yields=(manager,live,ours)=>manager===ours||isKubectl(manager)||manager===unrecorded||manager.startsWith(`${ours}/`)||isLeftOver(
manager,live,ours),marks=["kubectl-label","kubectl-annotate"],unrecorded="before-first-apply",isAdopted=(entry,live,ours)=>entry.subresource===void 0&&!marks.includes(
entry.manager)&&(isKubectl(entry.manager)||entry.manager===unrecorded||isLeftOver(entry.manager,live,ours)||isOwnUpdate(entry,ours)),isOwnUpdate=(entry,ours)=>entry.
manager===ours&&entry.operation==="Update"&&entry.subresource===void 0,adoptableManagers=(live,ours)=>[...new Set((live.metadata.managedFields??[]).filter(entry=>isAdopted(
entry,live,ours)).map(entry=>entry.manager))],restartedAt=["f:spec","f:template","f:metadata","f:annotations","f:kubectl.kubernetes.io/restartedAt"],replicas=["\
f:spec","f:replicas"],paused=["f:spec","f:paused"],keptBack=({spec})=>[restartedAt,["f:status"],...spec?.replicas===void 0?[replicas]:[],...spec?.paused===void 0?
[paused]:[]],split=(tree,kept)=>{let present=kept.filter(path4=>hasField(tree,path4));return{taken:present.reduce(without,tree),left:present.map(only).reduce(union,
{})}},adoptedFields=(live,desired,ours)=>{let entries=live.metadata.managedFields??[],{apiVersion}=desired,kept=keptBack(desired),fieldsV1=entries.filter(entry=>isApplierOf(
entry,ours)).map(fieldsOf).reduce(union,{}),others2=entries.flatMap(entry=>{if(isApplierOf(entry,ours))return[];if(!isAdopted(entry,live,ours)||entry.apiVersion!==
apiVersion)return[entry];let{taken,left}=split(fieldsOf(entry),kept);return fieldsV1=union(fieldsV1,taken),Object.keys(left).length===0?[]:[{...entry,fieldsV1:left}]});
return[{manager:ours,operation:"Apply",apiVersion,fieldsType:"FieldsV1",fieldsV1},...others2]},adopt=async(cluster,ref,desired,ours)=>{for(let attempt=1;;attempt++){
let live=await cluster.get(ref);if(live===void 0||adoptableManagers(live,ours).length===0)return;let patch2=[{op:"replace",path:"/metadata/managedFields",value:adoptedFields(
live,desired,ours)},{op:"replace",path:"/metadata/resourceVersion",value:live.metadata.resourceVersion}];try{await cluster.patch(ref,patch2,{type:"json",manager:ours});
return}catch(error2){if(!isTowlineError(error2,"kube-conflict")||attempt===attempts)throw error2}}},mapBounded=async(items,map)=>{let results=[],failures=[],next=0,
work=async()=>{for(;next<items.length&&failures.length===0;){let index=next++;try{results[index]=await map(items[index])}catch(error2){failures.push(error2)}}};
if(await Promise.all(Array.from({length:Math.min(8,items.length)},work)),failures.length>0)throw failures[0];return results},stages=[["Namespace"],["CustomResou\
rceDefinition"],["PriorityClass","StorageClass","RuntimeClass","IngressClass"],["ResourceQuota","LimitRange","NetworkPolicy"],["ServiceAccount","ClusterRole","R\
ole"],["ClusterRoleBinding","RoleBinding"],["ConfigMap","Secret","PersistentVolume"],["PersistentVolumeClaim"],["Service"],["*"],["Deployment","StatefulSet","Da\
emonSet","ReplicaSet","ReplicationController","Pod","Job","CronJob"],["PodDisruptionBudget","HorizontalPodAutoscaler","Ingress"],["APIService","MutatingWebhookC\
onfiguration","ValidatingWebhookConfiguration"]],stageOf=kind=>{let known=stages.findIndex(kinds=>kinds.includes(kind));return known===-1?stages.findIndex(kinds=>kinds.
includes("*")):known},inStages=items=>[...Map.groupBy(items,({ref})=>stageOf(ref.kind))].toSorted(([a],[b])=>a-b).map(([,stage])=>stage),isEntries=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value),keysOf=text=>[...text.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([,name="",value=""])=>{try{return[name,JSON.
parse(value)]}catch{return[name,value]}}),indexByKeys=(list2,text)=>{let keys=keysOf(text);return list2.findIndex(item=>isEntries(item)&&keys.some(([name,value])=>item[name]===
value)&&keys.every(([name,value])=>item[name]===void 0||item[name]===value))},bracketStep=(value,text)=>{let[whole,inner=""]=/^\[((?:"(?:[^"\\]|\\.)*"|[^\]"])*)\]/.
exec(text)??[];if(whole===void 0)return;let rest=text.slice(whole.length);if(isEntries(value))return Object.hasOwn(value,inner)?{key:inner,value:value[inner],rest}:
void 0;if(!Array.isArray(value))return;let index=/^\d+$/.test(inner)?Number(inner):indexByKeys(value,inner);return index in value?{key:index,value:value[index],
rest}:void 0},dotStep=(value,text)=>{if(!isEntries(value))return;let[key]=Object.keys(value).filter(name=>text.startsWith(name,1)&&["",".","["].includes(text.charAt(
name.length+1))).toSorted((a,b)=>b.length-a.length);return key===void 0?void 0:{key,value:value[key],rest:text.slice(key.length+1)}},follow=(value,text)=>{let step2=text.
startsWith("[")?bracketStep(value,text):dotStep(value,text);return step2===void 0?[]:[step2.key,...follow(step2.value,step2.rest)]},pathOfField=(object,field)=>follow(
object,/^[.[]/.test(field)?field:`.${field}`),fieldPosition=({subject},{object,keyPositionOf})=>{let path4=subject===void 0?[]:pathOfField(object,subject);return path4.
length===0?void 0:keyPositionOf?.(path4)},placed=(error2,desired)=>{let{at}=desired;if(!isTowlineError(error2)||at===void 0)return error2;let problems=error2.problems.
map(problem=>({...problem,at:problem.at??fieldPosition(problem,desired)??at}));return new TowlineError(error2.code,error2.message,{hint:error2.hint,cause:error2.
cause??error2,subject:error2.subject,at:error2.at??problems[0]?.at??at,problems})},general=["kube-unreachable","kube-unauthorized","kube-timeout","cancelled"],together=(errors,what)=>{
let stopping=errors.find(error2=>!isTowlineError(error2)||isTowlineError(error2,...general)),[first]=errors;if(stopping!==void 0)return stopping;if(errors.length===
1||!isTowlineError(first))return first;if(errors.every(error2=>isOneWith(first,error2)))return onBehalf(first,errors.map(messageOf));let problems=errors.flatMap(
error2=>isTowlineError(error2)?error2.problems.length>0?error2.problems:[error2]:[{message:messageOf(error2)}]);return new TowlineError(first.code,`${errors.length}\
 ${what}`,{hint:first.hint,cause:first,problems})},isOneWith=(first,error2)=>isTowlineError(first,"kube-not-found","kube-forbidden")&&isTowlineError(error2,first.
code)&&first.subject!==void 0&&error2.subject!==void 0,onBehalf=(first,messages)=>new TowlineError(first.code,[...new Set(messages)].join("; "),{hint:first.hint,
cause:first.cause}),ownsReplicas=(object,isWanted)=>(object.metadata.managedFields??[]).some(entry=>isWanted(entry.manager)&&hasField(fieldsOf(entry),["f:spec",
"f:replicas"])),givesUpReplicas=(live,desired,ours)=>desired.spec?.replicas===void 0&&live.spec?.replicas!==void 0&&ownsReplicas(live,manager=>manager===ours)&&
!ownsReplicas(live,manager=>manager!==ours),withoutReplicas=desired=>{let{replicas:_,...spec}=desired.spec;return{...desired,spec}},isAutoscaler=({manager,subresource})=>manager===
"kube-controller-manager"&&subresource==="scale",replicasManager=ours=>`${ours}/replicas`,replicasHolder=({apiVersion,kind,metadata:{name,namespace},spec})=>({apiVersion,
kind,metadata:{name,namespace},spec:{replicas:spec.replicas}}),keepReplicas=async(cluster,live,ours)=>{try{await cluster.apply(replicasHolder(live),{manager:replicasManager(
ours)})}catch(error2){if(!isTowlineError(error2,"kube-apply-conflict"))throw error2}},servedSeconds=30,pollMilliseconds=200,conditionsOf=definition=>definition?.
status?.conditions??[],isTrue=(definition,wanted)=>conditionsOf(definition).some(({type,status})=>type===wanted&&status==="True"),refusedNames=definition=>conditionsOf(
definition).find(({type,status})=>type==="NamesAccepted"&&status==="False"),served=definition=>{let{group:group2,names,versions}=definition.spec;return(versions??
[]).filter(version=>version.served).map(({name})=>({apiVersion:`${group2}/${name}`,kind:names.kind}))},isServed=async({cluster},definition)=>{for(let kind of served(
definition))if(await cluster.scopeOf(kind)==="unserved")return!1;return!0},untilServed=async(request,definition,clock)=>{let ref=refOf(definition),name=describeRef(
ref),deadline=clock.now()+servedSeconds*1e3;for(let live=definition;;live=await request.cluster.get(ref)){let refused=refusedNames(live);if(refused!==void 0)throw new TowlineError(
"kube-invalid",`${name} is not served: ${refused.message??"its names are taken"}`,{hint:"Rename its kind or plural, or remove the other definition"});if(isTrue(
live,"Established")&&await isServed(request,definition))return;if(clock.now()>deadline)throw new TowlineError("kube-timeout",`${name} is not served ${servedSeconds}\
 s after it was made`,{hint:`See "kubectl describe ${name}"`});await clock.sleep(pollMilliseconds,request.signal)}},whenServed=async(change,{clock,signal},write)=>{
let isNew=change.action==="create"&&change.unchecked!==void 0,deadline=clock.now()+(isNew?servedSeconds*1e3:0);for(;;)try{return await write()}catch(error2){if(!isTowlineError(
error2,"kube-not-found")||clock.now()>=deadline)throw error2;await clock.sleep(pollMilliseconds,signal)}},turnsToRecreate=(live,desired)=>live.kind==="Deploymen\
t"&&live.spec?.strategy?.rollingUpdate!==void 0&&desired.spec?.strategy?.type==="Recreate",recreate={type:"Recreate"},withoutStrategy=desired=>{let{strategy:_,...spec}=desired.
spec;return{...desired,spec}},withRecreate=dryRun=>({...dryRun,spec:{...dryRun.spec,strategy:recreate}}),turnToRecreate=async(cluster,live,desired,manager)=>{let patch2={
spec:{strategy:{...recreate,rollingUpdate:null}}};await cluster.patch(refOf(live),patch2,{type:"merge",manager}),await adopt(cluster,refOf(live),desired,manager)},
commonStart=(a,b)=>{let at=0;for(;at<a.length&&a[at]===b[at];)at+=1;return at},window=(text,from)=>{let head=from===0?"":"…",room=80-head.length,rest=text.slice(
from);return head+(rest.length<=room?rest:`${rest.slice(0,room-1)}…`)},excerpt=value=>window(JSON.stringify(value),0),excerpts=(before,after)=>{let texts=[JSON.
stringify(before),JSON.stringify(after)];if(texts.every(text=>text.length<=80))return texts;let from=Math.max(0,commonStart(...texts)-20);return[window(texts[0],
from),window(texts[1],from)]},serverFields=["managedFields","resourceVersion","generation","uid","creationTimestamp","selfLink"],isEntries2=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value),content=({status:_,...object})=>{let metadata=Object.fromEntries(Object.entries(object.metadata).filter(([name])=>!serverFields.
some(field=>field===name)));return{...object,metadata}},keyFields=["name","containerPort","port","mountPath"],itemKeys=(...lists)=>{let valuesBy=field2=>lists.map(
items=>items.map(item=>isEntries2(item)?item[field2]:void 0)),tellsApart=values=>new Set(values).size===values.length&&values.every(value=>value!==void 0),field=keyFields.
find(name=>valuesBy(name).every(tellsApart));return field===void 0?lists.map(items=>items.map((_,index)=>String(index))):valuesBy(field).map(values=>values.map(
String))},sidesOf=(before,after)=>{if(isEntries2(before)&&isEntries2(after))return[before,after].map(side=>new Map(Object.entries(side)));if(!Array.isArray(before)||
!Array.isArray(after))return;let keys=itemKeys(before,after);return[before,after].map((items,side)=>new Map(items.map((item,at)=>[keys[side]?.[at]??"",item])))},
nameIn=(path4,key,inList)=>inList?`${path4}[${key}]`:path4===""?key:`${path4}.${key}`,differences=(before,after,path4)=>{if((0,import_node_util2.isDeepStrictEqual)(
before,after))return[];let[a,b]=sidesOf(before,after)??[];if(a===void 0||b===void 0)return[{path:path4,before,after}];let found=[...new Set([...a.keys(),...b.keys()])].
flatMap(key=>differences(a.get(key),b.get(key),nameIn(path4,key,Array.isArray(before))));return found.length>0?found:[{path:path4,before,after}]},hidden="(hidde\
n)",shown=({before,after},isSecret)=>{if(before===void 0)return{after:isSecret?hidden:excerpt(after)};if(after===void 0)return{before:isSecret?hidden:excerpt(before)};
if(isSecret)return{before:hidden,after:hidden};let[was,is]=excerpts(before,after);return{before:was,after:is}},fieldChanges=(before,after)=>differences(content(
before),content(after),"").map(change=>({path:change.path,...shown(change,before.kind==="Secret")})),attemptsMax=5,madeHere=(ref,desired)=>{let group2=ref.apiVersion.
includes("/")?ref.apiVersion.split("/")[0]:"",found=desired.find(({object})=>object.kind==="Namespace"&&object.metadata.name===ref.namespace||object.kind==="Cus\
tomResourceDefinition"&&object.spec?.group===group2&&object.spec?.names?.kind===ref.kind);return found===void 0?void 0:describeRef(refOf(found.object))},beingDeleted=live=>new TowlineError(
"kube-conflict",`${describeRef(refOf(live))} is just being deleted`,{hint:"Wait until it is gone, then run this again. A finalizer in its metadata may hold it"}),
refuseUntouchable=(live,service)=>{if(refuseForeign(live,service),live.metadata.deletionTimestamp!==void 0)throw beingDeleted(live)},isSameVersion=(a,b)=>a.metadata.
resourceVersion===b.metadata.resourceVersion,look=async(request,object,attempt=1)=>{let{cluster,service}=request,ref=refOf(object),[read2,tried]=await Promise.allSettled(
[cluster.get(ref),cluster.apply(object,{manager:fieldManagerOf(service),dryRun:!0,force:!0})]),live=read2.status==="fulfilled"?read2.value:void 0;if(live!==void 0&&
refuseUntouchable(live,service),live!==void 0&&turnsToRecreate(live,object)){let seen=await look(request,withoutStrategy(object));return seen.kind==="present"?{
...seen,dryRun:withRecreate(seen.dryRun)}:seen}if(tried.status==="rejected"){let needs=isTowlineError(tried.reason,"kube-not-found")?madeHere(ref,request.desired):
void 0;if(needs!==void 0)return{kind:"unserved",needs};throw tried.reason}if(read2.status==="rejected")throw read2.reason;return live===void 0?{kind:"absent"}:isSameVersion(
live,tried.value)||attempt===attemptsMax?{kind:"present",live,dryRun:tried.value}:await look(request,object,attempt+1)},triesMax=5,successor=(live,wanted)=>{let{
managedFields:_,...metadata}=live.metadata,labels2={...metadata.labels,...wanted.metadata.labels},annotations={...metadata.annotations,...wanted.metadata.annotations};
return{...wanted,...live.immutable===!0?{immutable:!0}:{},metadata:{...metadata,labels:labels2,...Object.keys(annotations).length>0&&{annotations}}}},contentOf=({
metadata,...content2})=>[{...content2,data:content2.data??{},binaryData:content2.binaryData??{}},metadata.labels??{},metadata.annotations??{}],isSame2=(a,b)=>(0,import_node_util.isDeepStrictEqual)(
contentOf(a),contentOf(b)),isImmutable=live=>new TowlineError("kube-invalid",`${describeRef(refOf(live))} is immutable: its content cannot be replaced`,{hint:'G\
ive it "strategy: recreate" (it is missing for a moment then), or "strategy: versioned"'}),afresh=object=>{let{uid:_,resourceVersion:__,creationTimestamp:___,managedFields:____,
...metadata}=object.metadata;return{...object,metadata}},isRace=error2=>isTowlineError(error2,"kube-conflict","kube-already-exists"),swapContent=async(cluster,wanted,{
manager,how})=>{for(let tries=1;;tries+=1)try{let live=await cluster.get(refOf(wanted));if(live===void 0)return await cluster.create(afresh(wanted),{manager});let next=successor(
live,wanted);if(isSame2(live,next))return live;if(live.immutable!==!0)return await cluster.replace(next,{manager});if(how==="replace")throw isImmutable(live);let{
uid,resourceVersion}=live.metadata;return await cluster.delete(refOf(live),{uid,resourceVersion}),await cluster.create(afresh(next),{manager})}catch(error2){if(!isRace(
error2)||tries===triesMax)throw error2}},planSwap=async({cluster,service},desired,{manager,how})=>{let ref=refOf(desired.object),live=await cluster.get(ref);if(live===
void 0)return;refuseUntouchable(live,service);let next=successor(live,desired.object);if(isSame2(live,next))return{action:"none",ref,desired,live};if(live.immutable===
!0&&how==="replace")throw isImmutable(live);return live.immutable!==!0&&await tryOut(cluster,next,manager),{action:"update",ref,desired,live,fields:fieldChanges(
live,next)}},tryOut=async(cluster,next,manager)=>{try{await cluster.replace(next,{manager,dryRun:!0})}catch(error2){if(!isRace(error2))throw error2}},applyOne=async({
cluster,service},change)=>{if(change.action==="none")return change.live;let{object}=change.desired,manager=fieldManagerOf(service);if(change.action==="create")return await cluster.
apply(object,{manager});let{write:how}=change.desired;if(how!==void 0)return await swapContent(cluster,object,{manager,how});givesUpReplicas(change.live,object,
manager)&&await keepReplicas(cluster,change.live,manager);let turns=turnsToRecreate(change.live,object);turns&&await turnToRecreate(cluster,change.live,object,manager),
change.takeOver!==void 0&&change.leaves!==!0&&await adopt(cluster,change.ref,object,manager);let applied=await cluster.apply(object,{manager,force:turns||change.
takeOver!==void 0});return(change.live.metadata.managedFields??[]).length>0?applied:(await adopt(cluster,change.ref,object,manager),await cluster.apply(object,{
manager,force:!0}))},applyChanges=async(request,changes,clock=systemClock)=>{let applied=new Map,{signal}=request;for(let stage of inStages(changes))await mapBounded(
stage,async change=>{signal?.throwIfAborted();let object=await whenServed(change,{clock,signal},()=>applyOne(request,change)).catch(error2=>{throw placed(error2,
change.desired)});change.action!=="none"&&change.ref.kind==="CustomResourceDefinition"&&await untilServed(request,object,clock),applied.set(change,{action:change.
action,ref:change.ref,object})});return changes.flatMap(change=>applied.get(change)??[])},labelled=(object,service)=>({...object,metadata:{...object.metadata,labels:{
...object.metadata.labels,[labels.service]:service,[labels.managedBy]:"towline"}}}),fileProblem=(path4,message,hint)=>({message:`${path4}: ${message}`,hint,at:{
file:path4,line:1,column:1}}),contains=(root,path4)=>{let way=(0,import_node_path.relative)(root,path4);return way===""||!(0,import_node_path.isAbsolute)(way)&&
way!==".."&&!way.startsWith(`..${import_node_path.sep}`)},isMissing=error2=>{let{code:code2}=error2;return code2==="ENOENT"||code2==="ENOTDIR"},outside=path4=>fileProblem(
path4,"leads out of the repository","Copy the files into the repository, or correct the path or link"),findInTree=async(root,path4)=>{if(!contains((0,import_node_path.resolve)(
root),(0,import_node_path.resolve)(root,path4)))return outside(path4);try{let base=await(0,import_promises2.realpath)(root),real=await(0,import_promises2.realpath)(
(0,import_node_path.resolve)(base,path4));if(!contains(base,real))return outside(path4);let found=await(0,import_promises2.stat)(real);return found.isDirectory()?
{path:path4,kind:"folder"}:{path:path4,kind:found.isFile()?"file":"other"}}catch(error2){return isMissing(error2)?void 0:error2.code==="ELOOP"?fileProblem(path4,
"is a link that leads back to itself","Correct or remove the link"):fileProblem(path4,`cannot be read: ${messageOf(error2)}`,"Correct the path or the file's mod\
e")}},isProblem=value=>"message"in value,announce=(changes,request)=>{let{log}=request;for(let change of changes){let name=describeRef(change.ref),{at}=change.desired;
change.action==="create"&&change.unchecked!==void 0&&log.notice(`${name} could not be checked: it needs ${change.unchecked}, which this deploy makes first`,at),
change.scaledBy!==void 0&&log.warning(`${name} sets "replicas", but ${change.scaledBy} scales it: the autoscaler's number counts. Remove "replicas" from the man\
ifest`,change.desired.keyPositionOf?.(["spec","replicas"])??at),change.action==="update"&&announceTakeOver(change,request)}},announceTakeOver=(change,{log,service})=>{
let ours=fieldManagerOf(service),{takeOver=[],leaves,ref,desired}=change,others2=takeOver.filter(manager=>manager!==ours&&!manager.startsWith(`${ours}/`));if(others2.
length===0)return;let rest=leaves?"what is not in its manifest stays":"removes what is not in its manifest";log.notice(`${describeRef(ref)} was changed by ${others2.
join(", ")}: Towline takes it over, and ${rest}`,desired.at)},scalers={HorizontalPodAutoscaler:{group:"autoscaling"},ScaledObject:{group:"keda.sh",kind:"Deploym\
ent"}},groupOf=apiVersion=>apiVersion.includes("/")?apiVersion.split("/")[0]??"":"",scales=(scaler,ref)=>{let known=scalers[scaler.kind];if(known===void 0||groupOf(
scaler.apiVersion)!==known.group)return!1;let target=scaler.spec?.scaleTargetRef??{};return scaler.metadata.namespace===ref.namespace&&target.name===ref.name&&(target.
kind??known.kind)===ref.kind&&(target.apiVersion===void 0||groupOf(target.apiVersion)===groupOf(ref.apiVersion))},liveIn=async({cluster,log},namespace)=>{try{let query={
apiVersion:"autoscaling/v2",kind:"HorizontalPodAutoscaler",namespace},{items}=await cluster.list(query);return items.map(item=>({...item,apiVersion:query.apiVersion,
kind:query.kind}))}catch(error2){if(!isTowlineError(error2,"kube-forbidden","kube-not-found"))throw error2;log.info("Whether an autoscaler sets replicas is not \
known: this job's role may not list horizontalpodautoscalers");return}},Autoscalers=class{#request;#live=new Map;constructor(request){this.#request=request}inManifests(ref){
let found=this.#request.desired.find(({object})=>scales(object,ref));return found&&refOf(found.object)}async of(ref){let here=this.inManifests(ref);if(here!==void 0)
return{kind:"scaled",by:here};let live=await this.#liveIn(ref.namespace);if(live===void 0)return{kind:"unknown"};let found=live.find(scaler=>scales(scaler,ref));
return found===void 0?{kind:"not-scaled"}:{kind:"scaled",by:refOf(found)}}#liveIn(namespace){let asked=this.#live.get(namespace??"");if(asked!==void 0)return asked;
let asking=liveIn(this.#request,namespace);return this.#live.set(namespace??"",asking),asking}},isEntries3=value=>typeof value=="object"&&value!==null&&!Array.isArray(
value),isItem=(item,key)=>{if(!/^[kv]:/.test(key))return!1;let wanted=JSON.parse(key.slice(2));return key.startsWith("v:")?(0,import_node_util3.isDeepStrictEqual)(
item,wanted):isEntries3(item)&&isEntries3(wanted)&&Object.entries(wanted).every(([name,value])=>item[name]===value)},isBare=value=>Array.isArray(value)?value.length===
0:isEntries3(value)&&Object.keys(value).length===0,listWith=(list2,fields2,other)=>list2.flatMap(item=>{let key=Object.keys(fields2).find(each=>isItem(item,each));
if(key===void 0)return[item];let others2=Array.isArray(other)?other:[],changed=withFieldsOf(item,fields2[key]??{},others2.find(each=>isItem(each,key)));return changed===
void 0?[]:[changed]}),mapWith=(map,fields2,other)=>{let changed={...map};for(let[key,below]of Object.entries(fields2)){let name=key.slice(2);if(!key.startsWith(
"f:")||!Object.hasOwn(map,name))continue;let value=withFieldsOf(map[name],below,isEntries3(other)?other[name]:void 0);value===void 0?delete changed[name]:changed[name]=
value}return changed},withFieldsOf=(value,fields2,other)=>{if(Object.keys(fields2).length===0)return other;if(!Array.isArray(value)&&!isEntries3(value))return value;
let after=Array.isArray(value)?listWith(value,fields2,other):mapWith(value,fields2,other);return isBare(after)&&!isBare(value)?void 0:after},leftOver=({live,dryRun},desired,ours)=>{
let adopted=adoptedFields(live,desired,ours).find(entry=>isApplierOf(entry,ours)),kept=(dryRun.metadata.managedFields??[]).filter(entry=>isApplierOf(entry,ours)||
!isAdopted(entry,live,ours)).map(fieldsOf);return leavesOf(adopted===void 0?{}:fieldsOf(adopted)).filter(path4=>!kept.some(tree=>hasField(tree,path4)))},withoutLeftOver=async(cluster,dryRun,{
fields:fields2,manager})=>{if(fields2.length===0)return{kind:"removed",object:dryRun};let{managedFields:_,...metadata}=dryRun.metadata,body={...dryRun,metadata},
next=withFieldsOf(body,fields2.map(only).reduce(union,{}),{});try{return{kind:"removed",object:await cluster.replace(next,{manager,dryRun:!0})}}catch(error2){if(isTowlineError(
error2,"kube-invalid"))return{kind:"refused",why:error2.message};if(isTowlineError(error2,"kube-conflict"))return{kind:"removed",object:next};if(isTowlineError(
error2,"kube-forbidden"))return{kind:"removed",object:dryRun};throw error2}},conflict=(ref,losses)=>{let scaled=losses.every(({fields:fields2})=>fields2.every(path4=>fieldText(
path4)==="spec.replicas")),list2=losses.map(({manager,fields:fields2})=>`"${manager}" owns ${fields2.map(fieldText).join(", ")}`),message=`${describeRef(ref)} c\
annot be changed: ${list2.join("; ")}`;return scaled?new TowlineError("kube-apply-conflict",message,{hint:'An autoscaler seems to set the replicas: then remove \
"replicas" from the manifest'}):new TowlineError("kube-apply-conflict",message,{hint:'Remove these fields from the manifest and so leave them to their owner; or\
 stop that owner, and run "kubectl apply --server-side --force-conflicts -f <manifest>" once by hand: the next deploy takes the fields over from kubectl'})},takenOver=(seen,desired,ours,scaling)=>{
let{live,dryRun}=seen,losses=lossesOf(live,dryRun,ours),isGone=loss=>scaling?.kind==="not-scaled"&&isAutoscaler(loss),foreign=losses.filter(loss=>!yields(loss.manager,
live,ours)&&!isGone(loss));if(foreign.length>0)throw conflict(refOf(live),foreign);let entries=live.metadata.managedFields??[],isNew=!entries.some(entry=>isApplierOf(
entry,ours)),removed=leftOver(seen,desired,ours),nobody=entries.length===0?["before-first-apply"]:[];return{losers:[...losses.map(({manager})=>manager),...nobody],
adopted:isNew||losses.length>0||removed.length>0?adoptableManagers(live,ours):[],removed}},compared=async({cluster,service,log},seen,desired,scaling)=>{let ref=refOf(
desired.object),manager=fieldManagerOf(service),{live}=seen,{losers,adopted,removed}=takenOver(seen,desired.object,manager,scaling),removal=await withoutLeftOver(
cluster,seen.dryRun,{fields:removed,manager});removal.kind==="refused"&&log.info(`${describeRef(ref)} keeps what is not in its manifest, since the cluster says:\
 ${removal.why}`);let leaves=removal.kind==="refused"?{leaves:!0}:{},takeOver=[...new Set([...losers,...removal.kind==="refused"?[]:adopted])],dryRun=removal.kind===
"refused"?seen.dryRun:removal.object,kept=givesUpReplicas(live,desired.object,manager)?{replicas:live.spec.replicas}:{},after=dryRun.spec===void 0?dryRun:{...dryRun,
spec:{...dryRun.spec,...kept}},fields2=fieldChanges(live,after);return takeOver.length>0?{action:"update",ref,desired,live,fields:fields2,takeOver,...leaves}:fields2.
length===0?{action:"none",ref,desired,live}:{action:"update",ref,desired,live,fields:fields2}},planOne=async(request,desired,autoscalers)=>{let{object}=desired,
ref=refOf(object),ours=fieldManagerOf(request.service),{write:how}=desired,swap=how===void 0?void 0:await planSwap(request,desired,{manager:ours,how});if(swap!==
void 0)return swap;let here=object.spec?.replicas===void 0?void 0:autoscalers.inManifests(ref);if(here!==void 0)return await planScaled(request,desired,describeRef(
here));let seen=await look(request,object);if(seen.kind!=="present")return created(seen,desired);if(object.spec?.replicas===void 0||!differs(seen,ours))return await compared(
request,seen,desired);let scaling=await autoscalers.of(ref),by=scalerOf(scaling,seen,ours);return by===void 0?await compared(request,seen,desired,scaling):await planScaled(
request,desired,by)},created=(seen,desired)=>{let base={action:"create",ref:refOf(desired.object),desired};return seen.kind==="absent"?base:{...base,unchecked:seen.
needs}},differs=({live,dryRun},ours)=>fieldChanges(live,dryRun).length>0||lossesOf(live,dryRun,ours).length>0,scalerOf=(scaling,{live,dryRun},ours)=>scaling.kind===
"scaled"?describeRef(scaling.by):scaling.kind==="unknown"&&lossesOf(live,dryRun,ours).some(isAutoscaler)?"an autoscaler":void 0,planScaled=async(request,desired,scaledBy)=>{
let left={...desired,object:withoutReplicas(desired.object)},seen=await look(request,left.object);return{...seen.kind==="present"?await compared(request,seen,left):
created(seen,desired),scaledBy}},planApply=async request=>{let autoscalers=new Autoscalers(request),outcomes=await mapBounded(request.desired,desired=>planOne(request,
desired,autoscalers).then(change=>({change}),error2=>({error:placed(error2,desired)}))),errors=outcomes.flatMap(outcome=>"error"in outcome?[outcome.error]:[]);if(errors.
length>0)throw together(errors,"objects cannot be applied");let changes=outcomes.flatMap(outcome=>"change"in outcome?[outcome.change]:[]);return announce(changes,
request),changes},fieldLine=({path:path4,before,after})=>before===void 0&&after===void 0?`    ${path4}`:before===void 0?`    ${path4}: ${after} (new)`:after===void 0?
`    ${path4}: ${before} (removed)`:`    ${path4}: ${before} → ${after}`,changeLines=change=>{let name=describeRef(change.ref);return change.action==="none"?[
`= ${name}`]:[`${change.action==="create"?"+":"~"} ${name}`,...(change.fields??[]).map(fieldLine)]},renderChanges=changes=>changes.flatMap(changeLines),count=(changes,action)=>changes.
filter(change=>change.action===action).length,renderChangesMarkdown=(title,changes,{dryRun})=>{let[made,updated,same]=[count(changes,"create"),count(changes,"up\
date"),count(changes,"none")],tense=dryRun?" (dry run: nothing was changed)":"";return[`### ${escapeHtml(title)}`,"",`${made} new, ${updated} changed, ${same} a\
s before${tense}`,"",`<pre>${renderChanges(changes).map(escapeHtml).join(`
`)}</pre>`,""].join(`
`)},inCluster="in-cluster",accessFromEnvironment=(kubeconfig,env)=>{if(kubeconfig===inCluster)return inClusterAccess(env.KUBERNETES_SERVICE_HOST);let path4=kubeconfig||
env.KUBECONFIG;if(path4)return{kind:"kubeconfig",path:path4};throw new TowlineError("input-invalid","No cluster is chosen: there is no kubeconfig",{hint:`Run ek\
s-login earlier in this job, or set the input "kubeconfig" to a file, or to "${inCluster}" for the cluster that the runner's pod lives in`})},inClusterAccess=host=>{
if(host)return{kind:"in-cluster"};throw new TowlineError("input-invalid",`Input kubeconfig is "${inCluster}", but this runner is no pod of a cluster`,{hint:"Use\
 a runner that is one, or run eks-login earlier in this job and leave the input out"})},readable=field=>field.replace(/^\./,"").replace(/\[\w+=(?:"([^"]*)"|([^\],"]*))\]/g,
"[$1$2]"),types={"numeric (int or float)":["a number","Correct the value"],boolean:["true or false","Write true or false, without quotes"],string:["text","Write\
 the value in quotes"],"string or number":["text or a number","Correct the value"],map:["a map","Write fields below it"],list:["a list","Write entries below it,\
 each after a dash"]},unknownField=(field,kind)=>{let plain=field.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\]/g,""),last=plain.lastIndexOf(".");return{field,text:`\
there is no field ${readable(field)}`,hint:`Correct the spelling of "${plain.slice(last+1)}" or its indentation: "kubectl explain ${kind}${plain.slice(0,last)}"\
 lists the fields there`}},typedField=(field,problem,kind)=>{if(problem==="field not declared in schema")return unknownField(field,kind);let[what,hint]=types[/^expected (.+?), got /.
exec(problem)?.[1]??""]??[];if(what!==void 0&&hint!==void 0)return{field,text:`${readable(field)} must be ${what}`,hint};let[,index,key]=/^element (\d+): .* omits key field "(\w+)"/.
exec(problem)??[];return key!==void 0?{field:`${field}[${index}]`,text:`${readable(field)}[${index}] has no ${key}`,hint:`Add ${key}`}:{field,text:`${readable(field)}\
: ${problem}`,hint:"Correct the manifest"}},typedPrefix=/^failed to create typed patch object(?: \(.*?\))?: (?:errors:\n)?/,typedLine=/^\s*(\.(?:[^:[\]]|\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\])*): (.*)$/,
isUntypable=({message})=>typedPrefix.test(message),refusedFields=(status,kind)=>{if(!isUntypable(status))return causeFields(status);let lines=status.message.replace(
typedPrefix,"").split(`
`),fields2=lines.flatMap(line=>{let[,field,problem]=typedLine.exec(line)??[];return field===void 0||problem===void 0?[]:[typedField(field,problem,kind)]});return fields2.
length===lines.length?fields2:[]},hintOf2=message=>message.endsWith("field is immutable")?"Kubernetes never changes this field: write the value that the object \
has, or give the object another name":"Correct the manifest",causeFields=({causes})=>{let fields2=causes.flatMap(({field,message=""})=>field?[{field,text:`${readable(
field)}: ${message}`,hint:hintOf2(message)}]:[]);return fields2.length===causes.length?fields2:[]},isApplyConflict=status=>status.causes.some(cause=>cause.reason===
"FieldManagerConflict"),failed=operation=>`Cannot ${operation.verb} ${operation.target}`,unauthorized=(_,__,cluster)=>({code:"kube-unauthorized",message:`The cl\
uster ${cluster.name} does not accept the credentials of this job, a new token neither`,hint:cluster.unauthorizedHint??"On EKS: give the role of this job an acc\
ess entry in that cluster. A token in a kubeconfig may have expired: run eks-login again"}),accessDenial=/User "(.*)" cannot (\S+) resource "(\S+)"(?: in API group "(.*?)")?(?: in the namespace "(\S+)")?/,
forbidden=(status,operation)=>{let denial=accessDenial.exec(status.message);if(denial===null)return{code:"kube-forbidden",message:`${failed(operation)}: ${status.
message}`,hint:/serviceaccount "[^"]*" not found/.test(status.message)?"Add the ServiceAccount to the manifests, or correct serviceAccountName":"A policy of the\
 cluster refuses this object: change the manifest as the message says"};let[,user,verb,resource,group2,namespace]=denial,what=`${verb} ${resource}${group2?`.${group2}`:
""}`;return{code:"kube-forbidden",subject:`${what} in ${namespace||"the whole cluster"}`,message:`This job may not ${what} in ${namespace?`namespace "${namespace}\
"`:"the whole cluster"}`,hint:`Allow it to "${user}" by an EKS access policy for the job's role, or by a Role and RoleBinding`}},notFound=(status,operation,cluster)=>status.
resource==="namespaces"?{code:"kube-not-found",subject:`namespace/${status.name}`,message:`Cluster ${cluster.name} has no namespace "${status.name}"`,hint:'Crea\
te it first, or correct "namespace" of the target in towline.yaml (input namespace)'}:{code:"kube-not-found",message:`${failed(operation)}: ${status.message}`,hint:"\
Check the name, the namespace and the apiVersion in the manifest"},managerOf=(message="")=>/"(.+?)"/.exec(message)?.[1]??"another manager",applyConflict=(status,operation)=>{
let conflicts=status.causes.map(({field="a field",message})=>({field,manager:managerOf(message)})),list2=conflicts.map(({field,manager})=>`${field} belongs to "${manager}\
"`).join("; "),managers=[...new Set(conflicts.map(({manager})=>`"${manager}"`))].join(", ");return{code:"kube-apply-conflict",message:`${failed(operation)}: ${list2}`,
hint:`Remove these fields from the manifest, or stop ${managers} from setting them`}},invalid=(status,operation)=>{let[kind=""]=operation.target.split("/"),problems=refusedFields(
status,kind).map(({field,text,hint})=>({message:`${operation.target}: ${concealed(text,operation)}`,text:concealed(text,operation),subject:field,hint})),texts=problems.
map(({text})=>text);return{code:"kube-invalid",message:`${failed(operation)}: ${texts.join("; ")||concealed(status.message,operation)}`,hint:problems[0]?.hint??
"Correct the manifest",problems:problems.map(({text:_,...problem})=>problem)}},concealed=(message,{confidential})=>confidential?message.replace(/Invalid value: .*?(?=: [a-z]|$)/g,
"Invalid value: ***").replace(/(: expected [^,]*, got )[\s\S]*/,"$1***"):message,plainly=(code2,hint)=>(status,operation)=>({code:code2,message:`${failed(operation)}\
: ${concealed(status.message,operation)}`,hint}),code=(...codes)=>status=>codes.includes(status.code),rules=[{when:code(401),tell:unauthorized},{when:code(403),
tell:forbidden},{when:code(404),tell:notFound},{when:isApplyConflict,tell:applyConflict},{when:status=>status.reason==="AlreadyExists",tell:plainly("kube-alread\
y-exists")},{when:code(409),tell:plainly("kube-conflict","Something else changed it at the same time: run this again")},{when:code(410),tell:plainly("kube-gone")},
{when:code(400,413,415,422),tell:invalid},{when:isUntypable,tell:invalid},{when:code(408,429,503,504),tell:plainly("kube-timeout","The API server is overloaded \
or restarting: run this again later")},{when:()=>!0,tell:plainly("kube-failed")}],answerError=(status,operation,cluster)=>{let told=rules.find(({when})=>when(status))?.
tell(status,operation,cluster)??plainly("kube-failed")(status,operation,cluster);return new TowlineError(told.code,told.message,told)},reasons={ECONNREFUSED:"co\
nnection refused",ECONNRESET:"the connection was reset",ENOTFOUND:"its name cannot be resolved",EAI_AGAIN:"its name cannot be resolved",EHOSTUNREACH:"no route t\
o it",ENETUNREACH:"no route to it",ERR_TLS_CERT_ALTNAME_INVALID:"its certificate is for another name",CERT_HAS_EXPIRED:"its certificate has expired",EPROTO:"it \
does not speak TLS"},untrusted=/^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/,connectionReason=({code:name="",message})=>{if(untrusted.test(name))return`its certificate \
is not signed by the cluster's authority (${name})`;let known=reasons[name];return known===void 0?message||name:`${known} (${name})`},unreachable=(error2,cluster)=>new TowlineError(
"kube-unreachable",`The API server of cluster ${cluster.name} (${cluster.server.origin}) cannot be reached: ${connectionReason(error2)}`,{cause:error2,hint:cluster.
unreachableHint??"Check the server's address, and that this runner may connect to it"}),errorOf=(failure2,operation,cluster)=>failure2.kind==="answer"?answerError(
failure2.status,operation,cluster):unreachable(failure2.error,cluster),builtIn={v1:`ConfigMap=configmaps Endpoints=endpoints Event=events LimitRange=limitranges\
 Namespace=namespaces!
    Node=nodes! PersistentVolume=persistentvolumes! PersistentVolumeClaim=persistentvolumeclaims Pod=pods
    PodTemplate=podtemplates ReplicationController=replicationcontrollers ResourceQuota=resourcequotas
    Secret=secrets Service=services ServiceAccount=serviceaccounts`,"apps/v1":`ControllerRevision=controllerrevisions DaemonSet=daemonsets Deployment=deployment\
s
    ReplicaSet=replicasets StatefulSet=statefulsets`,"batch/v1":"CronJob=cronjobs Job=jobs","autoscaling/v2":"HorizontalPodAutoscaler=horizontalpodautoscalers",
"coordination.k8s.io/v1":"Lease=leases","networking.k8s.io/v1":"Ingress=ingresses IngressClass=ingressclasses! NetworkPolicy=networkpolicies","policy/v1":"PodDi\
sruptionBudget=poddisruptionbudgets","rbac.authorization.k8s.io/v1":`ClusterRole=clusterroles! ClusterRoleBinding=clusterrolebindings! Role=roles
    RoleBinding=rolebindings`,"scheduling.k8s.io/v1":"PriorityClass=priorityclasses!","storage.k8s.io/v1":"StorageClass=storageclasses!","apiextensions.k8s.io/v\
1":"CustomResourceDefinition=customresourcedefinitions!","authorization.k8s.io/v1":"SelfSubjectAccessReview=selfsubjectaccessreviews!"},parseTable=()=>new Map(Object.
entries(builtIn).flatMap(([apiVersion,kinds])=>kinds.split(/\s+/).map(entry=>{let[kind="",plural=""]=entry.split("=");return[`${apiVersion} ${kind}`,{plural:plural.
replace("!",""),namespaced:!plural.endsWith("!")}]}))),groupVersionPath=apiVersion=>apiVersion.includes("/")?`/apis/${apiVersion}`:`/api/${apiVersion}`,Resources=class{#table=parseTable();#discovered=new Map;#discover;#cluster;constructor(cluster,discover){
this.#cluster=cluster,this.#discover=discover}async find({apiVersion,kind}){let known=this.#table.get(`${apiVersion} ${kind}`);if(known!==void 0)return known;let found=(await this.#served(
apiVersion))?.find(resource=>resource.kind===kind&&!resource.name.includes("/"));if(found===void 0)throw this.#discovered.delete(apiVersion),unknownKind(this.#cluster,
apiVersion,kind);return{plural:found.name,namespaced:found.namespaced}}async#served(apiVersion){let cached=this.#discovered.get(apiVersion);if(cached!==void 0)return await cached;
let asked=this.#discover(groupVersionPath(apiVersion));this.#discovered.set(apiVersion,asked);try{return await asked}catch(error2){throw this.#discovered.delete(
apiVersion),error2}}},unknownKind=(cluster,apiVersion,kind)=>new TowlineError("kube-not-found",`The cluster ${cluster} knows no kind "${kind}" of apiVersion "${apiVersion}\
"`,{hint:"Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first"}),stop={kind:"stop"},backOff=tries=>Math.min(200*2**(tries-
1),3e3),again=(state,afterMilliseconds=backOff(state.tries))=>state.elapsedMilliseconds+afterMilliseconds>3e4?stop:{kind:"again",afterMilliseconds,fresh:!1},isTlsProblem=({
code:code2=""})=>/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO)/.test(code2),afterLostConnection=(error2,state)=>!state.idempotent||isTlsProblem(
error2)||!state.answered&&state.tries>=3?stop:again(state),isPassing=({reason,causes})=>reason==="Conflict"&&causes.length===0,afterAnswer=(status,state)=>{let wait=status.
retryAfterSeconds===void 0?void 0:status.retryAfterSeconds*1e3;switch(status.code){case 401:return state.renewed?stop:{kind:"again",afterMilliseconds:0,fresh:!0};case 409:
return state.unconditional&&isPassing(status)&&state.tries<5?again(state):stop;case 429:return again(state,wait);case 500:return state.idempotent&&state.tries<3?
again(state):stop;case 502:case 503:case 504:return state.idempotent?again(state,wait):stop;default:return stop}},decide=(failure2,state)=>failure2.kind==="answ\
er"?afterAnswer(failure2.status,state):afterLostConnection(failure2.error,state),mayHaveActed=failure2=>failure2.kind==="connection"||failure2.status.code>=500,
withRetries=async(what,{idempotent,unconditional=!1},deps,attempt)=>{let started=deps.clock.now(),fresh=!1,renewed=!1,lostAnswers=0;for(let tries=1;;tries+=1){let result=await attempt(
fresh);if(result.kind==="done")return{kind:"done",value:result.value,lostAnswers};let elapsedMilliseconds=deps.clock.now()-started,state={tries,elapsedMilliseconds,
idempotent,unconditional,answered:deps.answered(),renewed},decision=decide(result,state);if(decision.kind==="stop")return{kind:"failed",failure:result,lostAnswers};
mayHaveActed(result)&&(lostAnswers+=1);let why=describeFailure(result,deps);deps.log.debug(`${what}: ${why}; trying again in ${decision.afterMilliseconds} ms`),
fresh=decision.fresh,renewed||=fresh,decision.afterMilliseconds>0&&await deps.clock.sleep(decision.afterMilliseconds,deps.signal)}},describeFailure=(failure2,{confidential=!1}={})=>{
if(failure2.kind==="connection")return failure2.error.code??failure2.error.message;let{code:code2,reason,message}=failure2.status;return`${code2} ${confidential?
reason:message}`},statusOfObject=(wire,httpStatus)=>({code:wire.code??httpStatus,reason:wire.reason??"",message:wire.message??`HTTP status ${httpStatus}`,name:wire.
details?.name,resource:wire.details?.kind,causes:wire.details?.causes??[],retryAfterSeconds:wire.details?.retryAfterSeconds}),parse=body=>{try{let value=JSON.parse(
body);return value?.kind==="Status"?value:void 0}catch{return}},statusOfAnswer=({status,headers,body},redact2)=>{let wire=parse(body)??{message:redact2(body.trim()).
slice(0,300)||`HTTP status ${status}`},header=Number(headers["retry-after"]),{message,causes,...read2}=statusOfObject(wire,status);return{...read2,message:redact2(
message),causes:causes.map(cause=>({...cause,message:cause.message&&redact2(cause.message)})),retryAfterSeconds:Number.isFinite(header)?header:read2.retryAfterSeconds}},
connectMilliseconds=1e4,sharedMilliseconds=2e3,Transport=class{#connection;#agent;#module;#answered=!1;#renewal;constructor(connection){this.#connection=connection;
let plain=connection.server.protocol==="http:";this.#module=plain?http2:https2,this.#agent=plain?new http2.Agent({keepAlive:!0}):new https2.Agent({keepAlive:!0})}get answered(){
return this.#answered}async send(request,fresh){let{status,headers,chunks}=await this.open(request,fresh),parts=[];for await(let chunk of chunks)parts.push(chunk);
return{status,headers,body:Buffer.concat(parts).toString("utf8")}}async open(request,fresh){let credentials=await this.#credentials(fresh);request.signal?.throwIfAborted();
let{server}=this.#connection,path4=server.pathname==="/"?request.path:server.pathname+request.path,outgoing=this.#module.request({...credentials.tls,agent:this.#agent,
protocol:server.protocol,hostname:server.hostname.replace(/^\[|\]$/g,""),port:server.port||void 0,method:request.method,path:path4,headers:{accept:"application/\
json","user-agent":"towline",...request.headers,...credentials.headers,...request.body===void 0?{}:{"content-length":Buffer.byteLength(request.body)}}}),response=await exchange(
outgoing,request);return this.#answered=!0,{status:response.statusCode??0,headers:response.headers,chunks:response}}async#credentials(fresh){if(!fresh)return await this.#connection.
credentials({fresh});let now=performance.now();return(this.#renewal===void 0||now-this.#renewal.at>sharedMilliseconds)&&(this.#renewal={at:now,credentials:this.#connection.
credentials({fresh})}),await this.#renewal.credentials}close(){this.#agent.destroy()}},timedOut=(what,milliseconds)=>Object.assign(new Error(`${what} within ${milliseconds/
1e3} s`),{code:"ETIMEDOUT"}),exchange=(outgoing,{body,timeoutMilliseconds,signal})=>new Promise((resolve3,reject)=>{let timer=setTimeout(()=>outgoing.destroy(timedOut(
"no answer",timeoutMilliseconds)),timeoutMilliseconds),abort=()=>outgoing.destroy(signal?.reason);signal?.addEventListener("abort",abort,{once:!0}),outgoing.once(
"socket",socket=>guardConnecting(outgoing,socket)),outgoing.once("response",resolve3),outgoing.once("error",reject),outgoing.once("close",()=>{clearTimeout(timer),
signal?.removeEventListener("abort",abort)}),outgoing.end(body)}),guardConnecting=(outgoing,socket)=>{if(!socket.connecting)return;socket.setNoDelay(!0),socket.
setKeepAlive(!0,15e3);let timer=setTimeout(()=>outgoing.destroy(timedOut("no connection",connectMilliseconds)),connectMilliseconds),settle=()=>clearTimeout(timer);
socket.once("connect",settle).once("close",settle)},requestMilliseconds=3e4,Api=class{#transport;#resources;#deps;connection;listsInWatches=!0;constructor(connection,deps){
this.connection=connection,this.#deps=deps,this.#transport=new Transport(connection),this.#resources=new Resources(connection.name,path4=>this.#discover(path4))}get clock(){
return this.#deps.clock}get log(){return this.#deps.log}redact=text=>this.log.redact?.(text)??text;async pathOf(ref){let resource=await this.#resources.find(ref),
name=ref.name===void 0?"":`/${encodeURIComponent(ref.name)}`;return`${groupVersionPath(ref.apiVersion)}${scopeOf(resource,ref)}/${resource.plural}${name}`}async scopeOf(kind){
try{return(await this.#resources.find(kind)).namespaced?"namespace":"cluster"}catch(error2){if(isTowlineError(error2,"kube-not-found"))return"unserved";throw error2}}async call(call){
let result=await this.attempt(call);if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}async json(call){
return JSON.parse((await this.call(call)).body)}attempt(call){return this.#retried(call,async(request,fresh)=>await this.#transport.send(request,fresh))}async open(call){
let result=await this.#retried(call,async(request,fresh)=>{let stream=await this.#transport.open(request,fresh);return stream.status<400?stream:{...stream,body:await textOf(
stream)}});if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}close(){this.#transport.close()}#retried(call,exchange2){
let signal=anyOf(this.#deps.signal,call.signal),request={timeoutMilliseconds:this.#deps.requestMilliseconds??requestMilliseconds,...call,signal},deps={...this.#deps,
signal,answered:()=>this.#transport.answered,confidential:call.operation.confidential},what=`${call.method} ${call.path}`,{idempotent,unconditional=call.method===
"GET"}=call;return withRetries(what,{idempotent,unconditional},deps,async fresh=>{try{let answer=await exchange2(request,fresh);return answer.status<400?{kind:"\
done",value:answer}:{kind:"answer",status:statusOfAnswer({body:"",...answer},this.redact)}}catch(error2){if(signal?.throwIfAborted(),isConnectionError(error2))return{
kind:"connection",error:error2};throw error2}})}async#discover(path4){let operation={verb:"read",target:`the resource list ${path4}`,confidential:!1};try{return(await this.
json({method:"GET",path:path4,idempotent:!0,operation})).resources}catch(error2){if(isTowlineError(error2,"kube-not-found"))return;throw error2}}},isConnectionError=error2=>typeof error2==
"object"&&error2!==null&&!isTowlineError(error2)&&error2.name!=="TypeError"&&typeof error2.code=="string",scopeOf=(resource,ref)=>{if(!resource.namespaced)return"";
if(ref.namespace!==void 0)return`/namespaces/${encodeURIComponent(ref.namespace)}`;if(ref.name===void 0)return"";throw new TowlineError("kube-invalid",`${describeRef(
{kind:ref.kind,name:ref.name})} has no namespace`,{hint:"Add metadata.namespace to the manifest"})},textOf=async stream=>{let parts=[];for await(let chunk of stream.
chunks)parts.push(chunk);return Buffer.concat(parts).toString("utf8")},anyOf=(...signals)=>{let given=signals.filter(signal=>signal!==void 0);return given.length<
2?given[0]:AbortSignal.any(given)},tokenConnection=access2=>({name:access2.name,server:new URL(access2.server),unreachableHint:access2.unreachableHint,unauthorizedHint:access2.
unauthorizedHint,credentials:async({fresh})=>({headers:{authorization:`Bearer ${await access2.token({fresh})}`},tls:{ca:access2.certificateAuthorityPem}})});async function*readLines(chunks){
let decoder=new TextDecoder,rest="",cut=!1;for await(let chunk of chunks){let[first="",...more]=decoder.decode(chunk,{stream:!0}).split(`
`),last=more.pop();cut||(rest+=first),last!==void 0&&(yield rest,yield*more,rest=last,cut=!1),rest.length>65536&&(rest=rest.slice(0,65536),cut=!0)}rest!==""&&(yield rest)}
var stamped=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) ?(.*)$/s,moment=/^(.{19})(?:\.(\d+))?(.+)$/,nanosecondsOf=at=>{let[,seconds="",fraction="",
zone=""]=moment.exec(at)??[],milliseconds=Date.parse(`${seconds}${zone}`);return BigInt(milliseconds)*1000000n+BigInt(fraction.padEnd(9,"0").slice(0,9))};async function*newLines(lines,after){
let position=after,repeated=0;for await(let line of lines){let[,at=position?.at??new Date(0).toISOString(),text=line]=stamped.exec(line)??[];if(after!==void 0){
let distance=nanosecondsOf(at)-nanosecondsOf(after.at);if(distance<0n||(distance===0n&&(repeated+=1),distance===0n&&repeated<=after.lines))continue}position={at,
lines:position?.at===at?position.lines+1:1},yield{text,position}}}var pageSize=500,placeOf2=namespace=>namespace===void 0?"":` in namespace ${namespace}`,operationOn=(verb,ref)=>({
verb,target:`${describeRef(ref)}${placeOf2(ref.namespace)}`,confidential:ref.kind==="Secret"}),listOperation=(verb,query)=>({verb,target:`objects of kind ${query.
kind}${placeOf2(query.namespace)}`,confidential:query.kind==="Secret"}),queryOf=parameters=>{let given=Object.entries(parameters).flatMap(([name,value])=>value===
void 0?[]:[[name,String(value)]]);return given.length===0?"":`?${new URLSearchParams(given)}`},get=async(api,ref)=>{let operation=operationOn("read",ref),path4=await api.
pathOf(ref),result=await api.attempt({method:"GET",path:path4,idempotent:!0,operation});if(result.kind==="done")return JSON.parse(result.value.body);let{failure:failure2}=result;
if(!(failure2.kind==="answer"&&failure2.status.code===404&&failure2.status.name!==void 0))throw errorOf(failure2,operation,api.connection)},list=async(api,query,signal)=>{
let operation=listOperation("list",query),path4=await api.pathOf(query),{labelSelector,fieldSelector}=query,items=[],limit=pageSize,next;for(;;){let call={method:"\
GET",path:path4+queryOf({labelSelector,fieldSelector,limit,continue:next}),idempotent:!0,operation,signal},result=await api.attempt(call);if(result.kind==="fail\
ed"){if(!(result.failure.kind==="answer"&&result.failure.status.code===410)||next===void 0)throw errorOf(result.failure,operation,api.connection);items.length=0,
limit=next=void 0;continue}let page=JSON.parse(result.value.body);if(items.push(...page.items??[]),next=page.metadata.continue||void 0,next===void 0)return{resourceVersion:page.
metadata.resourceVersion??"",items:typed(items,query)}}},typed=(items,{apiVersion,kind})=>items.map(item=>({...item,apiVersion,kind})),logs=async(api,query)=>{let pod={
apiVersion:"v1",kind:"Pod",namespace:query.namespace,name:query.pod},path4=await api.pathOf(pod),{container,previous,tailLines}=query,parameters=queryOf({container,
previous:previous?"true":void 0,tailLines}),answer=await api.call({method:"GET",path:`${path4}/log${parameters}`,headers:{accept:"*/*"},idempotent:!0,operation:operationOn(
`read the logs of container ${container} of`,pod)});return api.redact(answer.body)},streamMilliseconds=5*6e4;async function*followLogs(api,query,signal){let{namespace,
pod:name,container,after}=query,pod={apiVersion:"v1",kind:"Pod",namespace,name},operation=operationOn(`follow the logs of container ${container} of`,pod),parameters={
container,follow:"true",timestamps:"true",sinceTime:after?.at};try{let stream=await api.open({method:"GET",path:`${await api.pathOf(pod)}/log${queryOf(parameters)}`,
headers:{accept:"*/*"},idempotent:!0,operation,timeoutMilliseconds:streamMilliseconds,signal});yield*newLines(readLines(stream.chunks),after)}catch(error2){if(signal.
aborted)return;throw isTowlineError(error2)?error2:errorOf({kind:"connection",error:error2},operation,api.connection)}}var InitialWait=class{#controller=new AbortController;#timer;constructor(isNeeded){
isNeeded&&(this.#timer=setTimeout(()=>this.#controller.abort(),1e4).unref())}get signal(){return this.#controller.signal}end(){clearTimeout(this.#timer)}},parseLine=line=>{
let{type,object}=JSON.parse(line);return type==="ERROR"?{type,status:statusOfObject(object,500)}:{type,object}};async function*readEvents(chunks){let decoder=new TextDecoder,
rest="";for await(let chunk of chunks){rest+=decoder.decode(chunk,{stream:!0});let lines=rest.split(`
`);rest=lines.pop()??"";for(let line of lines)line.trim()!==""&&(yield parseLine(line))}}var watchSeconds=60,shortMilliseconds=1e3,pace=async(api,started,signal)=>{
api.clock.now()-started<shortMilliseconds&&await api.clock.sleep(250,signal)};async function*watch(api,query,signal){try{for(;;){let started=api.clock.now(),isStreamed=api.
listsInWatches,since;if(!isStreamed){let{resourceVersion,items}=await list(api,query,signal);yield{type:"SYNC",items},since=resourceVersion}yield*follow2(api,query,
since,signal),!(isStreamed&&!api.listsInWatches)&&(await pace(api,started,signal),api.log.debug(`watch of ${query.kind}: the server forgot our place; listing an\
ew`))}}catch(error2){if(!signal.aborted)throw error2}}async function*follow2(api,query,since,signal){let resourceVersion=since,tries=0,troubleSince=api.clock.now();
for(;;){let before=resourceVersion,started=api.clock.now(),end=yield*connectOnce(api,query,resourceVersion,signal);if(end.kind==="gone")return;if(signal.throwIfAborted(),
resourceVersion=end.resourceVersion,(end.kind==="closed"||before!==resourceVersion)&&(tries=0,troubleSince=api.clock.now()),end.kind==="closed"){await pace(api,
started,signal);continue}tries+=1;let elapsedMilliseconds=api.clock.now()-troubleSince,state={tries,elapsedMilliseconds,idempotent:!0,unconditional:!1,answered:!0,
renewed:!1},decision=decide(end.failure,state);if(decision.kind==="stop")throw errorOf(end.failure,listOperation("watch",query),api.connection);api.log.debug(`w\
atch of ${query.kind}: ${describeFailure(end.failure)}; connecting again`),await api.clock.sleep(decision.afterMilliseconds,signal)}}async function*connectOnce(api,query,since,signal){
let resourceVersion=since,wait=new InitialWait(since===void 0);try{let stream=await open2(api,query,since,AbortSignal.any([signal,wait.signal]));if(stream===void 0)
return{kind:"gone"};let items=[];for await(let event of readEvents(stream.chunks)){if(event.type==="ERROR")return event.status.code===410?{kind:"gone"}:{kind:"f\
ailed",failure:{kind:"answer",status:event.status},resourceVersion};if(resourceVersion!==void 0||endsInitial(event)){let isFirst=resourceVersion===void 0;resourceVersion=
versionOf(event.object)??resourceVersion,isFirst?(wait.end(),yield{type:"SYNC",items}):event.type!=="BOOKMARK"&&(yield event)}else event.type==="ADDED"&&items.push(
event.object)}return{kind:"closed",resourceVersion}}catch(error2){if(signal.throwIfAborted(),wait.signal.aborted)return withoutLists(api,query,"said nothing of \
what is there");if(isTowlineError(error2))throw error2;return{kind:"failed",failure:{kind:"connection",error:error2},resourceVersion}}finally{wait.end()}}var endsInitial=event=>event.
type==="BOOKMARK"&&event.object.metadata.annotations?.["k8s.io/initial-events-end"]==="true",withoutLists=(api,query,why)=>(api.listsInWatches=!1,api.log.debug(
`watch of ${query.kind}: the server ${why}; listing before each watch`),{kind:"gone"}),versionOf=object=>object.metadata.resourceVersion,open2=async(api,query,resourceVersion,signal)=>{
let{labelSelector,fieldSelector}=query,isInitial=resourceVersion===void 0,parameters={watch:"true",...isInitial?{sendInitialEvents:"true",resourceVersionMatch:"\
NotOlderThan"}:{resourceVersion},allowWatchBookmarks:"true",timeoutSeconds:watchSeconds,labelSelector,fieldSelector};try{return await api.open({method:"GET",path:await api.
pathOf(query)+queryOf(parameters),idempotent:!0,operation:listOperation("watch",query),timeoutMilliseconds:(watchSeconds+10)*1e3,signal})}catch(error2){if(isTowlineError(
error2,"kube-gone"))return;if(!isInitial||!isTowlineError(error2,"kube-invalid"))throw error2;withoutLists(api,query,"does not list in watches");return}},json={
"content-type":"application/json"},writeQuery=({manager,dryRun},force)=>queryOf({fieldManager:manager,dryRun:dryRun?"All":void 0,force:force?"true":void 0}),contains2=(live,sent)=>Array.
isArray(sent)?Array.isArray(live)&&live.length===sent.length&&sent.every((item,index)=>contains2(live[index],item)):typeof sent=="object"&&sent!==null?typeof live==
"object"&&live!==null&&Object.entries(sent).every(([key,value])=>contains2(live[key],value)):live===sent,withoutVersion=({metadata:{resourceVersion,managedFields,
...metadata},...rest})=>({...rest,metadata}),wasRefused=result=>result.kind==="failed"&&result.failure.kind==="answer"&&result.failure.status.code===409,writeOnce=async(api,call,object)=>{
let result=await api.attempt(call);if(result.kind==="done")return JSON.parse(result.value.body);if(result.lostAnswers>0&&wasRefused(result)){let live=await get(
api,refOf(object));if(live!==void 0&&contains2(live,withoutVersion(object)))return live}throw errorOf(result.failure,call.operation,api.connection)},create=async(api,object,options)=>{
let path4=await api.pathOf(refOf(object)),call={method:"POST",path:path4.slice(0,path4.lastIndexOf("/"))+writeQuery(options),headers:json,body:JSON.stringify(object),
idempotent:!0,unconditional:!0,operation:operationOn("create",refOf(object))};return await writeOnce(api,call,object)},replace=async(api,object,options)=>{let call={
method:"PUT",path:await api.pathOf(refOf(object))+writeQuery(options),headers:json,body:JSON.stringify(object),idempotent:!0,operation:operationOn("replace",refOf(
object))};return await writeOnce(api,call,object)},apply=async(api,object,options)=>await api.json({method:"PATCH",path:await api.pathOf(refOf(object))+writeQuery(
options,options.force),headers:{"content-type":"application/apply-patch+yaml"},body:JSON.stringify(object),idempotent:!0,unconditional:object.metadata.resourceVersion===
void 0,operation:operationOn("apply",refOf(object))}),patchTypes={merge:"application/merge-patch+json",json:"application/json-patch+json"},patch=async(api,ref,body,options)=>await api.
json({method:"PATCH",path:await api.pathOf(ref)+writeQuery(options),headers:{"content-type":patchTypes[options.type]},body:JSON.stringify(body),idempotent:options.
type==="merge",operation:operationOn("patch",ref)}),remove=async(api,ref,options={})=>{let{uid,resourceVersion,propagation="Background",dryRun}=options,preconditions=uid===
void 0&&resourceVersion===void 0?void 0:{uid,resourceVersion},call={method:"DELETE",path:await api.pathOf(ref)+queryOf({dryRun:dryRun?"All":void 0}),headers:json,
body:JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:propagation,preconditions}),idempotent:!0,operation:operationOn("delete",ref)},result=await api.
attempt(call);if(result.kind==="done")return!0;let{failure:failure2,lostAnswers}=result;if(failure2.kind==="answer"&&failure2.status.code===404)return lostAnswers>
0;throw errorOf(failure2,call.operation,api.connection)},describe=access2=>access2.kind==="in-cluster"?"the pod's service account":`kubeconfig ${access2.path}`,
invalid2=(access2,problem,cause)=>new TowlineError("input-invalid",`${describe(access2)}: ${problem}`,{cause,hint:'Run eks-login before this step, or point the \
input "kubeconfig" at a valid file'}),loadFiles=(config,make,path4)=>{let[first=path4,...more]=path4.split(import_node_path2.delimiter).filter(file=>file!=="");
config.loadFromFile(first);for(let file of more){let next=make();next.loadFromFile(file),config.mergeConfig(next,!0)}},load=async access2=>{let{KubeConfig:Loader}={
KubeConfig:import_client_node.KubeConfig},config=new Loader;try{access2.kind==="in-cluster"?config.loadFromCluster():loadFiles(config,()=>new Loader,access2.path),
access2.kind==="kubeconfig"&&access2.context!==void 0&&config.setCurrentContext(access2.context)}catch(cause){throw invalid2(access2,`it cannot be read: ${messageOf(
cause)}`,cause)}return config},checkedCluster=(config,access2)=>{let cluster=config.getCurrentCluster(),context=config.getCurrentContext();if(cluster===null)throw invalid2(
access2,context?`it has no context "${context}" with a cluster`:"it selects no context");if(cluster.proxyUrl!==void 0)throw invalid2(access2,"proxy-url is not s\
upported");if(!URL.canParse(cluster.server))throw invalid2(access2,`"${cluster.server}" is no server address`);return{name:cluster.name,server:new URL(cluster.server)}},
tlsOf=options=>({ca:options.ca,cert:options.cert,key:options.key,rejectUnauthorized:options.rejectUnauthorized,servername:options.servername}),headersOf=options=>{
let headers=Object.entries(options.headers??{}).map(([name,value])=>[name.toLowerCase(),String(value).trim()]);return typeof options.auth=="string"&&headers.push(
["authorization",`Basic ${Buffer.from(options.auth).toString("base64")}`]),Object.fromEntries(headers)},authenticate=async(config,access2)=>{let options={};try{
await config.applyToHTTPSOptions(options)}catch(cause){throw new TowlineError("kube-unauthorized",`${describe(access2)} gave no credentials: ${messageOf(cause).
trim()}`,{cause,hint:`Check the user "${config.getCurrentUser()?.name}" of that kubeconfig and the program that it runs`})}return{headers:headersOf(options),tls:tlsOf(
options)}},kubeconfigConnection=async access2=>{let config=await load(access2),cluster=checkedCluster(config,access2),current;return{...cluster,credentials:async({
fresh})=>((fresh||current===void 0)&&(current=fresh?load(access2).then(loaded=>authenticate(loaded,access2)):authenticate(config,access2)),await current)}},resolve22=async access2=>{
if(access2.kind==="token")return tokenConnection(access2);let{kubeconfigConnection:kubeconfigConnection2}={kubeconfigConnection};return await kubeconfigConnection2(
access2)},connect=async(access2,deps)=>{let api=new Api(await resolve22(access2),deps);return{name:api.connection.name,get:ref=>get(api,ref),list:query=>list(api,
query),create:(object,options)=>create(api,object,options),replace:(object,options)=>replace(api,object,options),apply:(object,options)=>apply(api,object,options),
patch:(ref,body,options)=>patch(api,ref,body,options),delete:(ref,options)=>remove(api,ref,options),watch:(query,signal)=>watch(api,query,signal),logs:query=>logs(
api,query),scopeOf:kind=>api.scopeOf(kind),followLogs:(query,signal)=>followLogs(api,query,signal),close:()=>api.close()}},contentBytesMax=1024*1024,sorted=values=>Object.
fromEntries([...values].toSorted(([a],[b])=>a<b?-1:1)),contentOf2=values=>{let all=[...values],text=all.filter(([,bytes])=>(0,import_node_buffer.isUtf8)(bytes)),
binary=all.filter(([,bytes])=>!(0,import_node_buffer.isUtf8)(bytes));return{data:sorted(text.map(([key,bytes])=>[key,new TextDecoder("utf-8",{ignoreBOM:!0}).decode(
bytes)])),binaryData:sorted(binary.map(([key,bytes])=>[key,Buffer.from(bytes).toString("base64")]))}},contentHash=({data,binaryData})=>(0,import_node_crypto.createHash)(
"sha256").update(JSON.stringify([Object.entries(data).toSorted(byKey),Object.entries(binaryData).toSorted(byKey)])).digest("hex").slice(0,10),byKey=([a],[b])=>a<
b?-1:1,entryOf=(request,content2)=>{let{name,service,namespace,files,strategy}=request,object={apiVersion:"v1",kind:"ConfigMap",metadata:{name:`${name}-${contentHash(
content2)}`,namespace,labels:{[labels.service]:service,[labels.managedBy]:"towline",[labels.configName]:name}},immutable:!0,data:content2.data,...Object.keys(content2.
binaryData).length===0?{}:{binaryData:content2.binaryData}};return{kind:"ConfigMap",name,object,files,...strategy&&{strategy}}},unversioned=({name,object})=>{let{
immutable:_,metadata,...content2}=object,{[labels.configName]:__,...own2}=metadata.labels??{};return{...content2,metadata:{...metadata,name,labels:own2}}},keyPattern=/^[-._a-zA-Z0-9]{1,253}$/,
isKey=name=>keyPattern.test(name)&&name!=="."&&!name.startsWith(".."),patternForm=/^[-._a-zA-Z0-9]{0,200}\*$/,isKeyPattern=name=>patternForm.test(name),keyForm="\
letters, digits, -, _ and . only",isOfGit=name=>[".git",".gitkeep",".gitignore",".gitattributes"].includes(name),nameProblem=(path4,name)=>isKey(name)?void 0:fileProblem(
path4,"the file's name cannot be a key",`Use ${keyForm}`),readOne=async(root,path4,name)=>{let refused=nameProblem(path4,name);if(refused!==void 0)return refused;
let found=await findInTree(root,path4);return found===void 0?fileProblem(path4,"is a link to nothing","Correct or remove the link"):isProblem(found)?found:found.
kind==="folder"?fileProblem(path4,"folders inside the configuration folder are not supported","Move its files up, or make an object of them in towline-objects.y\
aml"):found.kind==="other"?fileProblem(path4,"is no regular file","Remove it"):{name,path:path4,bytes:await(0,import_promises3.readFile)((0,import_node_path3.join)(
root,path4))}},readFolder=async(root,path4,leaveOut=()=>!1)=>{let folder=path4.replace(/\/+$/,""),found=await findInTree(root,folder);if(found===void 0)return;if(isProblem(
found))return{files:[],problems:[found]};if(found.kind!=="folder")return{files:[],problems:[fileProblem(folder,"is no folder","Name the folder that holds the fi\
les")]};let names=(await(0,import_promises3.readdir)((0,import_node_path3.join)(root,folder))).filter(name=>!isOfGit(name)&&!leaveOut(`${folder}/${name}`)).toSorted(),
read2=await Promise.all(names.map(name=>readOne(root,`${folder}/${name}`,name)));return{files:read2.filter(file=>!isProblem(file)),problems:read2.filter(isProblem)}},
sha256=(key,text)=>(0,import_node_crypto3.createHmac)("sha256",key).update(text).digest("hex"),dataOf=({values})=>Object.fromEntries([...values].toSorted(([a],[
b])=>a<b?-1:1).map(([key,bytes])=>[key,Buffer.from(bytes).toString("base64")])),fingerprintOf=(namingKey2,base64)=>`hmac:${sha256(namingKey2,`value:${base64}`).
slice(0,8)}`,secretEntry=(secret,{service,namespace},namingKey2)=>{let{name,type,files,strategy,source}=secret,data=dataOf(secret),hash=sha256(namingKey2,JSON.stringify(
[type,Object.entries(data)])).slice(0,10),object={apiVersion:"v1",kind:"Secret",metadata:{name:`${name}-${hash}`,namespace,labels:{[labels.service]:service,[labels.
managedBy]:"towline",[labels.configName]:name}},immutable:!0,type,data};return{kind:"Secret",name,object,files,...strategy&&{strategy},...source&&{source}}},keyBytes=32,
refOfKey=({service,namespace})=>({apiVersion:"v1",kind:"Secret",namespace,name:`towline.${service}.key`}),keyIn=object=>{let key=Buffer.from(String(object.data?.
key??""),"base64");if(key.length===keyBytes)return key;let{name,namespace}=object.metadata;throw new TowlineError("kube-invalid",`secret/${name} does not hold t\
he key that secrets are named by`,{hint:`Delete it: kubectl delete secret ${name} -n ${namespace}. The next deploy makes a new one, and new names`})},keyObject=(owner,key)=>{
let{apiVersion,kind,name,namespace}=refOfKey(owner),own2={[labels.service]:owner.service,[labels.managedBy]:"towline"};return{apiVersion,kind,metadata:{name,namespace,
labels:own2},immutable:!0,type:"towline.dev/key",data:{key:Buffer.from(key).toString("base64")}}},namingKey=async(cluster,owner,{readOnly,mask:mask2})=>{let found=await cluster.
get(refOfKey(owner)),key=found===void 0?(0,import_node_crypto2.randomBytes)(keyBytes):keyIn(found);if(mask2(Buffer.from(key).toString("base64")),found!==void 0||
readOnly)return key;try{return keyIn(await cluster.create(keyObject(owner,key),{manager:fieldManagerOf(owner.service)}))}catch(error2){if(isTowlineError(error2,
"kube-not-found"))return key;if(!isTowlineError(error2,"kube-already-exists"))throw error2;let live=await cluster.get(refOfKey(owner));return live===void 0?key:
(mask2(String(live.data?.key)),keyIn(live))}},namedSecrets=async(cluster,secrets,owner,options)=>{if(secrets.length===0)return{entries:[]};let key=await namingKey(
cluster,owner,options);return{entries:secrets.map(secret=>secretEntry(secret,owner,key)),fingerprint:base64=>fingerprintOf(key,base64)}},assignment=/^\s*(?:export\s+)?([^\s=#][^\s=]*)[^\S\n]*=/,
variableName=/^[A-Za-z_][A-Za-z0-9_.-]*$/,escapes={n:`
`,r:"\r",t:"	","\\":"\\",'"':'"',$:"$"},lineEnd=(text,from)=>{let end=text.indexOf(`
`,from);return end===-1?text.length:end},quotedValue=(text,from)=>{let quote=text[from]??"",pattern=quote==='"'?/(?:[^"\\]|\\[\s\S])*/y:new RegExp(`[^${quote}]*`,
"y");pattern.lastIndex=from+1;let raw=pattern.exec(text)?.[0]??"",close=from+1+raw.length;if(text[close]!==quote)return{text:raw,end:lineEnd(text,from),problem:"\
begins a quote that never ends"};let end=lineEnd(text,close),rest=text.slice(close+1,end).trim(),value=quote==='"'?raw.replaceAll(/\\([\s\S])/g,(all,char)=>escapes[char]??
all):raw;return rest===""||rest.startsWith("#")?{text:value,end}:{text:value,end,problem:"has text after its closing quote"}},plainValue=(text,from)=>{let end=lineEnd(
text,from);return{text:text.slice(from,end).replace(/\s#.*$/,"").trim(),end}},valueAt=(text,from)=>{let start=from+(/^[^\S\n]*/.exec(text.slice(from))?.[0].length??
0);return/["'`]/.test(text[start]??"")?quotedValue(text,start):plainValue(text,from)};function*statements(text){let line=1;for(let at=0;at<text.length;){let end=lineEnd(
text,at),whole=text.slice(at,end),found=assignment.exec(whole),value=found===null?{text:whole,end}:valueAt(text,at+found[0].length),isBlank=/^\s*(#.*)?$/.test(whole),
column=whole.length-whole.trimStart().length+1;isBlank||(yield{line,column,name:found?.[1],value}),line+=text.slice(at,value.end).split(`
`).length,at=value.end+1}}var mistakeIn=({name,value},lineOf2)=>{if(name===void 0)return{message:"This is neither NAME=value nor a comment",hint:"Write NAME=val\
ue, or # before a comment"};if(!variableName.test(name))return{message:`"${name}" cannot be a variable's name`,hint:"Use letters, digits, _, . and -; begin with\
 a letter or _"};if(lineOf2.has(name))return{message:`${name} stands twice, first in line ${lineOf2.get(name)}`,hint:"Remove one of the two"};if(value.problem!==
void 0)return{message:`${name} ${value.problem}`,hint:"Close the quote, or put the whole value in other quotes"}},parseDotenv=(source,file)=>{let text=source.replace(
/^\uFEFF/,"").replaceAll(`\r
`,`
`),values=new Map,lineOf2=new Map,problems=[];for(let statement of statements(text)){let{line,column,name="",value}=statement,mistake=mistakeIn(statement,lineOf2);
mistake!==void 0&&problems.push({...mistake,at:{file,line,column}}),lineOf2.has(name)||lineOf2.set(name,line),values.set(name,value.text)}return{values,problems}},
isGlob=pattern=>/[*?[\]{}]/.test(pattern),pathOf=(place3,pattern)=>import_node_path6.posix.normalize(import_node_path6.posix.join(place3.path,pattern)).replace(
/\/+$/,""),failed2=(message,hint,at)=>({files:[],problems:[{message,hint,at}]}),leadsOut=({pattern,at})=>failed2(`"${pattern}" leads out of the repository`,"Nam\
e files of the repository that holds this file; check others out into it, or copy them",at),matches=async(root,pattern)=>{let paths=[];for await(let path4 of(0,import_promises5.glob)(
pattern,{cwd:root,exclude:name=>isOfGit(import_node_path6.posix.basename(name))}))paths.push(path4);return paths.toSorted()},globbed=async(place3,path4,source)=>{
let paths=await matches(place3.root,path4),kinds=await Promise.all(paths.map(each=>findInTree(place3.root,each))),wanted=paths.filter((_,index)=>{let kind=kinds[index];
return kind===void 0||isProblem(kind)||kind.kind!=="folder"});if(wanted.length===0)return failed2(`"${source.pattern}" matches no file`,"Correct the pattern; it\
 is relative to the folder of this file",source.at);let read2=await Promise.all(wanted.map(each=>readOne(place3.root,each,import_node_path6.posix.basename(each))));
return{files:read2.filter(file=>!isProblem(file)),problems:read2.filter(isProblem)}},filesOf=async(place3,source)=>{let{pattern,key,at}=source,path4=pathOf(place3,
pattern);if(path4===".."||path4.startsWith("../")||pattern.startsWith("/"))return leadsOut(source);if(isGlob(pattern))return await globbed(place3,path4,source);
let found=await findInTree(place3.root,path4);if(found===void 0)return failed2(`There is no "${pattern}"`,"Correct the path; it is relative to the folder of thi\
s file",at);if(isProblem(found))return{files:[],problems:[{...found,at}]};if(found.kind==="folder")return await readFolder(place3.root,path4)??{files:[],problems:[]};
let file=await readOne(place3.root,path4,key??import_node_path6.posix.basename(path4));return isProblem(file)?{files:[],problems:[file]}:{files:[file],problems:[]}},
isEntries4=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),parse2=(text,path4)=>{if(!path4.endsWith(".json")){let{documents,problems}=parseYaml(
text,path4);return problems.length>0?void 0:documents[0]?.value}try{return JSON.parse(text)}catch{return}},walk2=(value,field)=>{if(isEntries4(value)&&Object.hasOwn(
value,field))return value[field];for(let dot=field.indexOf(".");dot!==-1;dot=field.indexOf(".",dot+1)){let inner=step(value,field.slice(0,dot)),found=inner===void 0?
void 0:walk2(inner,field.slice(dot+1));if(found!==void 0)return found}return Array.isArray(value)?step(value,field):void 0},step=(value,key)=>Array.isArray(value)?
/^\d+$/.test(key)?value[Number(key)]:void 0:isEntries4(value)&&Object.hasOwn(value,key)?value[key]:void 0,unwrapped=value=>isEntries4(value)&&"value"in value&&"\
sensitive"in value?value.value??null:value,readFileReference=async(place3,{path:pattern,field},at)=>{let problem=(message,hint)=>({message:`file:${pattern}#${field}\
: ${message}`,hint,at}),path4=pathOf(place3,pattern);if(pattern.startsWith("/"))return problem("leads out of the repository","Write a relative path");let found=await findInTree(
place3.root,path4);if(found===void 0)return problem("there is no such file","Correct the path; it is relative to the folder of this file");if(isProblem(found))return{
...found,message:`file:${pattern}#${field}: ${found.message}`,at};if(found.kind!=="file")return problem("is no file","Name a JSON or YAML file");let value=parse2(
await(0,import_promises4.readFile)((0,import_node_path5.join)(place3.root,path4),"utf8"),path4);if(value===void 0)return problem("the file cannot be read","Make\
 it JSON or YAML without mistakes");let text=unwrapped(walk2(value,field)??null);return text===null?problem("the file has no such field","Correct the field, or \
write it there"):typeof text=="object"?problem("is no single value","Go on to one value: file:<path>#<field>.<field>"):String(text)},textValue=text=>({kind:"byt\
es",bytes:new TextEncoder().encode(text)}),piecesOfEnv=({path:path4,bytes})=>{let paths=[path4];if(!(0,import_node_buffer2.isUtf8)(bytes))return{pieces:[],paths,
problems:[fileProblem(path4,"is not UTF-8 text","Save it as UTF-8")]};let{values,problems}=parseDotenv(new TextDecoder().decode(bytes),path4);return{pieces:[...values].
map(([key,text])=>({key,from:path4,value:textValue(text)})),paths,problems}},piecesOfFiles=files=>({pieces:files.map(({name,path:path4,bytes})=>({key:name,from:path4,
value:{kind:"bytes",bytes}})),paths:files.map(({path:path4})=>path4),problems:[]}),joined=all=>({pieces:all.flatMap(({pieces})=>pieces),paths:all.flatMap(({paths})=>paths),
problems:all.flatMap(({problems})=>problems)}),ofSource=async(place3,source)=>{let{files,problems}=await filesOf(place3,source);return{...piecesOfFiles(files),problems}},
ofEnv=async(place3,source)=>{let{files,problems}=await filesOf(place3,source);return joined([{pieces:[],paths:[],problems},...files.map(piecesOfEnv)])},readValue=async(place3,written)=>{
if(written.kind==="literal")return textValue(written.text);let{reference,text,at}=written;if(reference.source!=="file")return{kind:"reference",reference,text,at};
let found=await readFileReference(place3,reference,at);return typeof found=="string"?textValue(found):found},piecesOfValues=async(place3,values)=>{let found=await Promise.
all([...values].map(async([key,written])=>{let value=await readValue(place3,written);return"kind"in value?{pieces:[{key,from:placeOf3(written.at),value}],paths:[],
problems:[]}:{pieces:[],paths:[],problems:[value]}}));return joined(found)},placeOf3=({file,line})=>`${file}:${line}`,referredFiles=(place3,values)=>[...values.
values()].flatMap(value=>value.kind==="reference"&&value.reference.source==="file"?[pathOf(place3,value.reference.path)]:[]),twins=(pieces,{name,at})=>pieces.flatMap(
({key,from},index)=>{let first=pieces.findIndex(other=>other.key===key);return first===index?[]:[{message:`${name} gets the key "${key}" twice: of ${pieces[first]?.
from} and of ${from}`,hint:'Leave one of the two out, or name its key: "<key>=<file>"',at}]}),piecesOf=async(place3,object)=>{let found=joined(await Promise.all(
[...object.files.map(source=>ofSource(place3,source)),...object.env.map(source=>ofEnv(place3,source)),piecesOfValues(place3,object.values)]));return{...found,problems:[
...found.problems,...twins(found.pieces,object)]}},nothing={entries:[],secrets:[],problems:[]},nameMax=63,bytesOf=({value})=>value.kind==="bytes"?value.bytes:new Uint8Array,
sizeProblem=({kind,name,at},values)=>{let bytes=[...values].reduce((sum,value)=>sum+value.length,0);return bytes<=contentBytesMax?void 0:{message:`${at.file}: ${kind}\
 ${name} would hold ${(bytes/contentBytesMax).toFixed(1)} MiB; Kubernetes allows 1 MiB`,hint:"Put large files into the image, or fetch them at start",at}},limitProblem=(wanted,pieces)=>{
let{name,at}=wanted;return name.length<=nameMax?sizeProblem(wanted,pieces.map(bytesOf)):{message:`${at.file}: the name ${name} would be longer than ${nameMax} l\
etters`,hint:"Choose a shorter name for the service",at}},finish=(owner,wanted,{pieces,paths,problems})=>{if(problems.length>0)return{...nothing,problems};let wrong2=limitProblem(
wanted,pieces);if(wrong2!==void 0)return{...nothing,problems:[wrong2]};let{kind,name,type="Opaque",strategy,at}=wanted,chosen=strategy===void 0?{}:{strategy},{service,
namespace}=owner,files=paths.map(file=>import_node_path7.posix.relative(owner.path,file)).toSorted();if(kind==="Secret"){let values=new Map(pieces.map(({key,value})=>[
key,value]));return{...nothing,secrets:[{name,type,files,values,at,...chosen}]}}let content2=contentOf2(pieces.map(piece=>[piece.key,bytesOf(piece)]));return{...nothing,
entries:[entryOf({name,service,namespace,files,...chosen},content2)]}},referenceForms="aws-secretsmanager:<name or ARN>#<key>, aws-ssm:/<path> or file:<path>#<f\
ield>",secretId=/^(?:[\w/+=.@!-]{1,512}|arn:aws[\w-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@!-]+)$/,parameterName=/^(?:\/?[\w./-]+|arn:aws[\w-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+)(?::[\w.-]+)?$/,
secretOf=rest=>{let[before="",...behind]=rest.split("#"),key=behind.length===0?void 0:behind.join("#"),[id="",query]=before.split("?"),stage=query===void 0?void 0:
/^stage=([\w.+=@/-]{1,256})$/.exec(query)?.[1];return query!==void 0&&stage===void 0?{mistake:"has something other than ?stage=<stage>",hint:"Write ?stage=AWSPR\
EVIOUS#<key>"}:secretId.test(id)?key===""?{mistake:"has no key behind #",hint:"Write #<key>, or leave # out for the whole"}:{source:"aws-secretsmanager",id,...stage&&
{stage},...key&&{key}}:{mistake:"does not name a secret of Secrets Manager",hint:"Write aws-secretsmanager:<name or ARN>#<key>"}},parameterOf=rest=>{let[name="",
...behind]=rest.split("#"),key=behind.length===0?void 0:behind.join("#"),path4=/^(\/[\w.-][\w./-]*)\/\*$/.exec(name)?.[1];return path4!==void 0&&key===void 0?{source:"\
aws-ssm-path",path:path4}:parameterName.test(name)?key===""?{mistake:"has no key behind #",hint:"Write #<key>, or leave # out for the whole"}:{source:"aws-ssm",
name,...key&&{key}}:{mistake:"does not name a parameter of SSM",hint:"Write aws-ssm:/<path>, or aws-ssm:/<path>/*"}},fileOf=rest=>{let[,path4,field]=/^([^#]+)#(.+)$/.
exec(rest)??[];return path4===void 0||field===void 0?{mistake:"does not name a file and a field",hint:"Write file:outputs.json#db.host"}:{source:"file",path:path4,
field}},parseReference=text=>{let[,source,rest=""]=/^(aws-secretsmanager|aws-ssm|file(?!:\/\/)):([\s\S]*)$/.exec(text)??[];return source==="aws-secretsmanager"?
secretOf(rest):source==="aws-ssm"?parameterOf(rest):source==="file"?fileOf(rest):void 0},keyMistake=(key,reference)=>reference.source==="aws-ssm-path"?isKeyPattern(
key)?void 0:{mistake:"stands for many parameters, and this is one key",hint:'Write the key as "*", or with a beginning of its own: "DB_*"'}:isKey(key)?void 0:{mistake:"\
cannot be a key",hint:`Use ${keyForm}`},isMistake=value=>"mistake"in value,objectsFile="towline-objects.yaml",fields=["configmap","secret","type","strategy","fi\
les","env","values"],strategies=["versioned","replace","recreate"],namePattern=/^[a-z0-9]([-a-z0-9.]{0,61}[a-z0-9])?$/,isEntries5=value=>typeof value=="object"&&
value!==null&&!Array.isArray(value),headOf=({configmap,secret})=>{if(typeof configmap=="string"&&secret===void 0)return{field:"configmap",kind:"ConfigMap",name:configmap};
if(typeof secret=="string"&&configmap===void 0)return{field:"secret",kind:"Secret",name:secret}},ObjectsReader=class{problems=[];#document;constructor(document){
this.#document=document}objects(){let{value}=this.#document;return value===null?[]:Array.isArray(value)?value.flatMap((item,index)=>this.#object(item,index)):(this.#reject(
[],"This is no list of objects",'Begin each object with "- configmap: <name>"'),[])}#reject(path4,message,hint){this.problems.push({message,hint,at:this.#document.
positionOf(path4)})}#object(item,index){let head=isEntries5(item)?headOf(item):void 0;if(!isEntries5(item)||head===void 0)return this.#reject([index],"This obje\
ct has no kind and name",'Begin it with "- configmap: <name>" or "- secret: <name>"'),[];let{field,kind,name}=head,unknown=Object.keys(item).filter(each=>!fields.
includes(each));for(let key of unknown)this.#reject([index,key],`"${key}" is not known here`,`Known are ${fields.join(", ")}`);namePattern.test(name)||this.#reject(
[index,field],`"${name}" cannot be an object's name`,"Use lower-case letters, digits, - and . only, at most 63");let at=this.#document.positionOf([index]),known=this.
problems.length,files=this.#sources(item,index,"files"),env=this.#sources(item,index,"env"),values=this.#values(item,index,kind),type=this.#type(item,index,kind),
strategy=this.#strategy(item,index),mistaken=unknown.length>0||this.problems.length>known;return files.length+env.length+values.size===0&&strategy===void 0&&!mistaken&&
this.#reject([index],`${name} is made of nothing`,'Give it "files", "env" or "values"'),[{kind,name,at,files,env,values,...type!==void 0&&{type},...strategy!==void 0&&
{strategy}}]}#strategy(item,index){if(item.strategy===void 0)return;let known=strategies.find(each=>each===item.strategy);return known===void 0&&this.#reject([index,
"strategy"],"This strategy is not known",`Known are ${strategies.join(", ")}`),known}#type({type},index,kind){if(type!==void 0){if(kind==="Secret"&&typeof type==
"string"&&type!=="")return type;this.#reject([index,"type"],"type is only for Secrets, and must be text",'Such as "kubernetes.io/tls"')}}#sources(item,index,field){
let value=item[field];return value===void 0?[]:(Array.isArray(value)?value:[value]).flatMap((text,position)=>{let path4=Array.isArray(value)?[index,field,position]:
[index,field];if(typeof text!="string"||text==="")return this.#reject(path4,`${field} holds something that is no path`,"Write files, folders or patterns"),[];let[
,key,file=""]=/^([^=/*]+)=(.+)$/.exec(text)??[],at=this.#document.positionOf(path4);return[key===void 0||field==="env"?{pattern:text,at}:{pattern:file,key,at}]})}#values(item,index,kind){
let value=item.values,written=new Map;if(value===void 0)return written;if(!isEntries5(value))return this.#reject([index,"values"],"values is no map",'Write it a\
s "NAME: value"'),written;for(let[key,text]of Object.entries(value)){let found=this.#value(kind,key,text,[index,"values",key]);found!==void 0&&written.set(key,found)}
return written}#value(kind,key,text,path4){let at=this.#document.positionOf(path4);if(typeof text!="string"){this.#reject(path4,`${key} is no text`,"Write the v\
alue in quotes");return}let reference=parseReference(text);if(reference===void 0&&isKey(key))return{kind:"literal",text,at};if(reference===void 0){this.#reject(
path4,`"${key}" cannot be a key`,`Use ${keyForm}`);return}if(isMistake(reference))this.#reject(path4,`The reference of ${key} ${reference.mistake}`,reference.hint);else if(kind===
"ConfigMap"&&reference.source!=="file")this.#reject(path4,`${key} refers to a secret, and a ConfigMap shows its values to everybody`,"Write the reference into s\
ecrets.yaml, or make the object a secret");else{let wrong2=keyMistake(key,reference);if(wrong2===void 0)return{kind:"reference",text,reference,at};this.#reject(
path4,`"${key}" ${wrong2.mistake}`,wrong2.hint)}}},twins2=objects=>objects.flatMap(({kind,name,at},index)=>{let first=objects.findIndex(other=>other.kind===kind&&
other.name===name);return first===index?[]:[{message:`${kind} ${name} stands twice, first in line ${objects[first]?.at.line}`,hint:"Make one object of the two",
at}]}),parseObjects=(text,path4)=>{let{documents,problems}=parseYaml(text,path4),readers=documents.map(document=>new ObjectsReader(document)),objects=readers.flatMap(
reader=>reader.objects());return{objects,problems:[...problems,...readers.flatMap(reader=>reader.problems),...twins2(objects)]}},secretsFiles=["secrets.yaml","s\
ecrets.yml"],valueAt2=(document,key,text)=>{let at=document.positionOf([key]),reference=typeof text=="string"?parseReference(text):void 0;if(reference===void 0){
let message=`The value of ${key} is no reference`,hint=`This file says where values stand: ${referenceForms}. If a secret is written out here, it counts as know\
n to others: change it`;return{message,hint,at}}if(isMistake(reference))return{message:`The reference of ${key} ${reference.mistake}`,hint:reference.hint,at};let wrong2=keyMistake(
key,reference);return wrong2!==void 0?{message:`"${key}" ${wrong2.mistake}`,hint:wrong2.hint,at}:{kind:"reference",text:String(text),reference,at}},valuesOf=document=>{
let{value}=document,values=new Map,problems=[];if(value===null)return{values,problems};if(typeof value!="object"||Array.isArray(value))return{values,problems:[{
message:"This is no map of references",hint:`Write NAME: ${referenceForms}`,at:document.at}]};for(let[key,text]of Object.entries(value)){let found=valueAt2(document,
key,text);"kind"in found?values.set(key,found):problems.push(found)}return{values,problems}},parseSecrets=(text,path4)=>{let{documents,problems}=parseYaml(text,
path4),[first,...more]=documents,unreadable=problems.map(({hint,at})=>({message:"This is not YAML that can be read",hint:hint??"Write one reference a line",at})),
read2=first===void 0?{values:new Map,problems:[]}:valuesOf(first),second=more.map(({at})=>({message:"There is a second document",hint:"Write all references into\
 one",at}));return{values:read2.values,problems:[...unreadable,...read2.problems,...second]}},none={...nothing,settings:[],made:[],taken:[]},isSetting=({files,env,
values})=>files.length+env.length+values.size===0,textOf2=async({root,path:folder},name)=>{let path4=import_node_path8.posix.join(folder,name),place3=await findInTree(
root,folder);if(place3===void 0||isProblem(place3)||place3.kind!=="folder")return;let found=await findInTree(root,path4);if(found===void 0)return;if(isProblem(found))
return{...none,problems:[found],taken:[path4]};let broken=(message,hint)=>({...none,problems:[fileProblem(path4,message,hint)],taken:[path4]});if(found.kind!=="\
file")return broken("is no file","Make it a YAML file");let bytes=await(0,import_promises6.readFile)((0,import_node_path8.join)(root,path4));return(0,import_node_buffer3.isUtf8)(
bytes)?bytes.toString("utf8"):broken("is not UTF-8 text","Save it as UTF-8")},withFolders=paths=>paths.flatMap(path4=>{let parents=[];for(let part=path4;part!==
"."&&part!=="/";part=import_node_path8.posix.dirname(part))parents.push(part);return parents}),writtenObjects=async owner=>{let text=await textOf2(owner,objectsFile);
if(typeof text!="string")return text??none;let path4=pathOf(owner,objectsFile),{objects,problems}=parseObjects(text,path4),read2=await Promise.all(objects.filter(
object=>!isSetting(object)).map(async object=>{let pieces=await piecesOf(owner,object);return{paths:[...pieces.paths,...referredFiles(owner,object.values)],...finish(
owner,object,pieces)}}));return{entries:read2.flatMap(({entries})=>entries),secrets:read2.flatMap(({secrets})=>secrets),problems:[...problems,...read2.flatMap(each=>each.
problems)],settings:objects.filter(isSetting).flatMap(({kind,name,strategy,at})=>strategy===void 0?[]:[{kind,name,strategy,at}]),made:objects.filter(object=>!isSetting(
object)),taken:[path4,...withFolders(read2.flatMap(({paths})=>paths))]}},writtenSecrets=async owner=>{let all=await Promise.all(secretsFiles.map(name=>secretsOf(
owner,name))),there=secretsFiles.filter((_,index)=>(all[index]?.taken.length??0)>0),[path4=""]=there.slice(1).map(name=>pathOf(owner,name)),twin=fileProblem(path4,
`stands beside ${there[0]}`,"Write all references into one of the two");return{...none,secrets:all.flatMap(({secrets})=>secrets).slice(0,1),problems:[...all.flatMap(
({problems})=>problems),...there.length>1?[twin]:[]],taken:all.flatMap(({taken})=>taken)}},secretsOf=async(owner,file)=>{let text=await textOf2(owner,file);if(typeof text!=
"string")return text??none;let path4=pathOf(owner,file),{values,problems}=parseSecrets(text,path4),taken=[path4,...withFolders(referredFiles(owner,values))],pieces=await piecesOfValues(
owner,values),at={file:path4,line:1,column:1},wanted={kind:"Secret",name:`${owner.service}-secrets`,at};if(pieces.pieces.length+pieces.problems.length===0)return{
...none,problems,taken};let made=finish(owner,wanted,{...pieces,paths:[path4],problems:[...problems,...pieces.problems]});return{...none,...made,taken}},environmentFile="\
.env",startOf=file=>({file,line:1,column:1}),filesEntry=(request,files)=>{let wanted={kind:"ConfigMap",name:`${request.service}-config`,at:startOf(request.path)};
return files.length===0?nothing:finish(request,wanted,piecesOfFiles(files))},environmentEntry=(request,file)=>{if(file===void 0)return nothing;let wanted={kind:"\
ConfigMap",name:`${request.service}-env`,at:startOf(file.path)};return finish(request,wanted,piecesOfEnv(file))},twinsOf=(made,conventional)=>made.flatMap(({kind,
name,at})=>conventional.flatMap(part=>kind==="Secret"?part.secrets:part.entries).some(other=>other.name===name)?[{message:`${kind} ${name} is made of the folder\
 already`,hint:"Rename it, or name here all files that it is made of",at}]:[]),readConfig=async request=>{let written=await Promise.all([writtenSecrets(request),
writtenObjects(request)]),taken=new Set(written.flatMap(each=>each.taken)),folder=await readFolder(request.root,request.path,path4=>taken.has(import_node_path4.posix.
normalize(path4)));if(folder===void 0)return nothing;let isEnvironment=({name})=>name===environmentFile,[secretsFile]=written,conventional=[filesEntry(request,folder.
files.filter(file=>!isEnvironment(file))),environmentEntry(request,folder.files.find(isEnvironment)),secretsFile],parts=[{...nothing,problems:folder.problems},...conventional,
...written.slice(1)],settings=written.flatMap(each=>each.settings),entries=parts.flatMap(part=>part.entries).map(entry=>settled(entry,settings)),secrets=parts.flatMap(
part=>part.secrets).map(secret=>settled({kind:"Secret",...secret},settings)),problems=[...parts.flatMap(part=>part.problems),...settings.flatMap(setting=>idle(setting,
[...entries,...secrets])),...twinsOf(written.flatMap(({made})=>made),conventional)];if(problems.length>0)throw invalidConfig(problems.map(problem=>labelled2(problem,
request.label)));return{entries,secrets:secrets.map(secret=>placedIn(secret,request.label))}},settled=(made,settings)=>{let found=settings.find(({kind,name})=>kind===
made.kind&&name===made.name);return found===void 0?made:{...made,strategy:found.strategy}},idle=({kind,name,at},made)=>made.some(each=>each.kind===kind&&each.name===
name)?[]:[{message:`${name} is made of nothing`,hint:'Give it "files", "env" or "values", or correct its name',at}],placeIn=(at,label)=>label===void 0?at:{...at,
file:`${label}:${at.file}`},labelled2=(problem,label)=>problem.at===void 0?problem:{...problem,at:placeIn(problem.at,label)},placedIn=(secret,label)=>({...secret,
at:placeIn(secret.at,label),values:new Map([...secret.values].map(([key,value])=>[key,value.kind==="bytes"?value:{...value,at:placeIn(value.at,label)}]))}),invalidConfig=problems=>{
let[first,...more]=problems,message=more.length===0?first?.message??"":`${problems.length} mistakes in the configuration`;return new TowlineError("config-invali\
d",message,{hint:first?.hint,at:first?.at,problems})},parseJson=text=>{try{return JSON.parse(text)}catch{return}},isMap3=value=>typeof value=="object"&&value!==
null&&!Array.isArray(value),textsIn=value=>typeof value=="string"?[value]:typeof value=="object"&&value!==null?Object.values(value).flatMap(textsIn):[],maskStored=(stored,mask2)=>{
if(isTowlineError(stored))return;let text=typeof stored=="string"?stored:Buffer.from(stored).toString("base64"),json2=typeof stored=="string"?parseJson(stored):
void 0,isJson=typeof json2=="object"&&json2!==null,whole=isJson&&text.includes(`
`)?[]:[text];for(let secret of[...whole,...isJson?textsIn(json2):[]])secret!==""&&mask2(secret)},wrong=(message,hint)=>new TowlineError("config-invalid",message,
{hint}),bytesOf2=text=>new TextEncoder().encode(text),pick=({reference,text},stored,mask2)=>{if(isTowlineError(stored))return stored;let{key}=reference;if(key===
void 0)return typeof stored=="string"?bytesOf2(stored):stored;let json2=typeof stored=="string"?parseJson(stored):void 0;if(!isMap3(json2))return wrong(`${text}\
: what it names is no JSON map, so it has no keys`,"Leave # and the key out");let value=Object.hasOwn(json2,key)?json2[key]:void 0;return value==null?wrong(`${text}\
: what it names has no key "${key}"`,"Correct the key, or add it to the secret"):typeof value=="object"?wrong(`${text}: this key holds no single value`,"Put sin\
gle values into the secret"):(typeof value!="boolean"&&mask2(String(value)),bytesOf2(String(value)))},sourceOf=({type,values})=>{let texts=[...values].flatMap(([
key,value])=>value.kind==="reference"?[[key,value.text]]:[]);return texts.length<values.size?void 0:{type,references:Object.fromEntries(texts)}},isSingle=value=>value.
kind==="reference"&&value.reference.source!=="aws-ssm-path",keyOf=reference=>reference.source==="aws-ssm"?`ssm:${reference.name}`:`secret:${reference.id}?${reference.
stage??""}`,fetchAll=async(references,{secrets,parameters})=>{let unique=[...new Map(references.map(each=>[keyOf(each),each])).values()],inSecrets=unique.filter(
each=>each.source==="aws-secretsmanager"),inSsm=unique.filter(each=>each.source==="aws-ssm"),[ofSecrets,ofSsm]=await Promise.all([inSecrets.length===0?[]:secrets(
inSecrets.map(({id,stage})=>({id,stage}))),inSsm.length===0?[]:parameters(inSsm.map(({name})=>name))]),answers=[...ofSecrets,...ofSsm];return new Map([...inSecrets,
...inSsm].map((each,index)=>[keyOf(each),answers[index]??""]))},readPaths=async(values,{parametersBelow})=>{let paths=values.flatMap(value=>value.kind==="refere\
nce"&&value.reference.source==="aws-ssm-path"?[value.reference.path]:[]),found=await Promise.all([...new Set(paths)].map(async path4=>[path4,await parametersBelow(
path4)]));return new Map(found)},problemOf=(key,{at},{message,hint})=>({message:`${key}: ${message}`,hint,at}),bytesIn=value=>value.kind==="bytes"?value.bytes:new Uint8Array,
spread=(pattern,{text},found,values)=>found===void 0||isTowlineError(found)?found===void 0?[]:[found]:found.size===0?[wrong(`${text}: SSM has no parameter below\
 this path`,"Correct the path")]:[...found].flatMap(([name,value])=>{let key=pattern.replace("*",name.slice(name.lastIndexOf("/")+1)),isTwin=values.has(key);return isTwin||
values.set(key,bytesOf2(value)),isTwin?[wrong(`${text}: the key "${key}" is there already`,'Give the keys another beginning: "DB_*"')]:[]}),failure=(errors,problems)=>{
let code2=errors.find(error2=>error2.code!=="config-invalid")?.code??"config-invalid",[first,...more]=problems,message=more.length===0?first?.message??"":`${problems.
length} secret values are not to be had`;return new TowlineError(code2,message,{hint:first?.hint,at:first?.at,problems})},resolveSecrets=async(drafts,{stores,mask:mask2})=>{
let all=drafts.flatMap(({values})=>[...values]),references=all.flatMap(([,value])=>isSingle(value)?[value.reference]:[]);for(let[,value]of all)value.kind==="byt\
es"&&value.bytes.length>0&&mask2(Buffer.from(value.bytes).toString("utf8"));let[stored,below]=await Promise.all([fetchAll(references,stores),readPaths(all.map(([
,value])=>value),stores)]);for(let answer of stored.values())maskStored(answer,mask2);for(let found of below.values())if(!isTowlineError(found))for(let value of found.
values())maskStored(value,mask2);let errors=[],problems=[],resolved2=drafts.map(draft=>{let values=new Map;for(let[key,value]of draft.values){if(value.kind==="r\
eference"&&value.reference.source==="aws-ssm-path"){let wrongs=spread(key,value,below.get(value.reference.path),values);errors.push(...wrongs),problems.push(...wrongs.
map(each=>problemOf(key,value,each)));continue}let found=isSingle(value)?pick(value,stored.get(keyOf(value.reference))??"",mask2):bytesIn(value);isTowlineError(
found)?value.kind==="reference"&&(errors.push(found),problems.push(problemOf(key,value,found))):values.set(key,found)}let tooLarge=sizeProblem({kind:"Secret",...draft},
values.values());return tooLarge!==void 0&&problems.push(tooLarge),{...draft,values,source:sourceOf(draft)}});if(problems.length>0)throw failure(errors,problems);
return resolved2},strategyOf=(entry,inputs)=>entry.strategy??inputs.strategy,desiredOf=(entry,inputs)=>{let strategy=strategyOf(entry,inputs);return strategy===
"versioned"?{object:labelled(entry.object,inputs.service)}:{object:labelled(unversioned(entry),inputs.service),write:strategy}},referencesOf=(entries,inputs)=>Object.
fromEntries(entries.filter(entry=>strategyOf(entry,inputs)==="versioned").map(({kind,name,object})=>[`${kind}/${name}`,object.metadata.name])),readInputs=input=>({
service:input.matching("service",...dnsLabel)??input.required("service"),namespace:input.matching("namespace",...dnsLabel)??input.required("namespace"),path:input.
required("path"),strategy:input.oneOf("strategy",["versioned","replace","recreate"],"versioned"),dryRun:input.flag("dry-run",!1),kubeconfig:input.text("kubeconf\
ig"),aws:input.text("aws-region")===void 0?void 0:readAwsInputs(input)}),named=(...names)=>({name})=>names.includes(name),isDenied=named("AccessDenied","AccessD\
eniedException","UnauthorizedOperation","ForbiddenException"),isExpiry=named("ExpiredToken","ExpiredTokenException","RequestExpired"),isRefusedSetting=named("In\
validParameterException","ValidationException","InvalidTagParameterException","TooManyTagsException","KmsException"),settingOperations=["ecr:CreateRepository","\
ecr:PutImageTagMutability","ecr:PutImageScanningConfiguration","ecr:PutLifecyclePolicy","ecr:TagResource"],isThrottled=named("Throttling","ThrottlingException",
"TooManyRequestsException","RequestLimitExceeded","SlowDown"),isAssuming=call=>call.operation.startsWith("sts:AssumeRole"),isUnreachable=({code:code2,name})=>/^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|.*CERT.*|ERR_TLS.*|ERR_SSL.*)$/.
test(code2)||name==="TimeoutError",who=call=>call.identity??call.role??"this job",place2=call=>call.account===void 0?call.region:`${call.region} of account ${call.
account}`,trustHint=({operation,subject})=>{let from=subject===void 0?"this identity":`the subject "${subject}"`;return`Check role-to-assume and account; the tr\
ust policy of the role must allow ${operation} to ${from}`},isOfSecrets=({operation})=>/^(secretsmanager|ssm):/.test(operation),secretOf2=({secret,parameter,operation})=>secret!==
void 0?`secret "${secret}"`:parameter===void 0?`what ${operation} asks for`:`parameter "${parameter}"`,failureTable=[{matches:(failure2,call)=>isDenied(failure2)&&
isAssuming(call),explain:(_,call)=>({code:"aws-role-denied",message:`AWS does not let this job assume role ${call.role}`,hint:trustHint(call)})},{matches:named(
"InvalidIdentityToken","InvalidIdentityTokenException"),explain:(failure2,call)=>({code:"aws-role-denied",message:`AWS does not accept GitHub's token for role ${call.
role}: ${failure2.message}`,hint:"The role's account needs an IAM OIDC provider for token.actions.githubusercontent.com with the audience sts.amazonaws.com"})},
{matches:isExpiry,explain:(_,call)=>({code:"aws-token-expired",message:`The token of ${who(call)} expired before ${call.operation} was answered`,hint:'Run the f\
ailed jobs again. With "credentials: runner" renew the credentials of the runner; on a self-hosted runner check its clock'})},{matches:named("CredentialsProvide\
rError"),explain:failure2=>({code:"aws-no-credentials",message:`The runner has no AWS credentials: ${failure2.message}`,hint:'Give the runner an AWS identity, o\
r use "credentials: oidc" with role-to-assume'})},{matches:named("UnrecognizedClientException","InvalidClientTokenId","SignatureDoesNotMatch","InvalidSignatureE\
xception","IncompleteSignature"),explain:(failure2,call)=>({code:"aws-no-credentials",message:`AWS does not accept the credentials of ${who(call)} for ${call.operation}\
: ${failure2.message}`,hint:"Renew the credentials of the runner, and check its clock"})},{matches:isThrottled,explain:({attempts:attempts2=1},call)=>({code:"aw\
s-throttled",message:`AWS throttled ${call.operation} in ${place2(call)}${attempts2>1?`, ${attempts2} times in a row`:""}`,hint:"Run the failed jobs again; wher\
e it persists, start fewer jobs at once (concurrency, max-parallel) or have the quota raised"})},{matches:isUnreachable,explain:(failure2,call)=>({code:"aws-unr\
eachable",message:`${failure2.host||"AWS"} cannot be reached for ${call.operation}: ${failure2.message||failure2.code}`,hint:`Check aws-region (${call.region});\
 a self-hosted runner needs a way out to this host (proxy, firewall, VPC endpoint)`})},{matches:named("RepositoryNotFoundException"),explain:(_,call)=>({code:"e\
cr-repository-missing",message:`ECR has no repository "${call.repository}" in ${place2(call)}`,hint:`Create it (aws ecr create-repository --region ${call.region}\
 --repository-name ${call.repository}), or correct build.repository in towline.yaml (input repository), account or aws-region`})},{matches:named("ImageNotFoundE\
xception"),explain:(_,call)=>({code:"ecr-image-missing",message:`ECR does not have this image in repository "${call.repository}" in ${place2(call)}`,hint:"It ma\
y have been deleted or archived by a lifecycle rule; build it again"})},{matches:named("LimitExceededException"),explain:(failure2,call)=>({code:"aws-quota",message:`${call.
operation} would exceed a quota in ${place2(call)}: ${failure2.message}`,hint:"Delete what is not needed any more (a lifecycle policy does so by itself), or hav\
e the quota raised in Service Quotas"})},{matches:(failure2,call)=>isRefusedSetting(failure2)&&settingOperations.includes(call.operation),explain:(failure2,call)=>({
code:"input-invalid",message:`ECR does not take these settings for repository "${call.repository}" (${call.operation}): ${failure2.message}`,hint:"Correct the s\
ettings of the repository; for a KMS key also what its key policy allows to this role"})},{matches:(failure2,call)=>failure2.name==="ResourceNotFoundException"&&
call.operation==="eks:DescribeCluster",explain:(_,call)=>({code:"eks-cluster-missing",message:`EKS has no cluster "${call.cluster}" in ${place2(call)}`,hint:"Co\
rrect cluster, aws-region or account (of the environment in towline.yaml, or of this step)"})},{matches:(failure2,call)=>isOfSecrets(call)&&failure2.name==="Res\
ourceNotFoundException",explain:(failure2,call)=>{let hasNone=/staging label/.test(failure2.message);return{code:"config-invalid",message:hasNone?`Secrets Manag\
er has no value of ${secretOf2(call)} with stage ${call.stage??"AWSCURRENT"}`:`Secrets Manager has no ${secretOf2(call)} in ${place2(call)}`,hint:hasNone?"Give \
the secret a value, or correct the stage":"Create it there, or correct the reference"}}},{matches:(failure2,call)=>isOfSecrets(call)&&failure2.name==="InvalidRe\
questException",explain:(failure2,call)=>({code:"config-invalid",message:`Secrets Manager does not give out ${secretOf2(call)}: ${failure2.message}`,hint:"Resto\
re the secret, or refer to another one"})},{matches:(failure2,call)=>isOfSecrets(call)&&(failure2.name==="DecryptionFailure"||failure2.name==="InvalidKeyId"||isDenied(
failure2)&&/\bKMS\b|kms:|ciphertext/.test(failure2.message)),explain:(_,call)=>({code:"aws-denied",message:`AWS denied kms:Decrypt to ${who(call)} for the key o\
f ${secretOf2(call)}`,hint:"Allow kms:Decrypt on that KMS key in the policies of this role, and in the key's own policy"})},{matches:isDenied,explain:(failure2,call)=>{
let permission=/not authorized to perform: ([\w-]+:\w+)/.exec(failure2.message)?.[1]??call.operation,target=call.repository??call.cluster??call.secret??call.parameter;
return{code:"aws-denied",message:`AWS denied ${permission} to ${who(call)}${target===void 0?"":` for "${target}"`}`,hint:`Allow ${permission} in the policies of\
 this role${call.repository===void 0?"":" (and in the repository's policy, where the account is another one)"}`}}}],unexplained=(failure2,call)=>({code:"aws-fai\
led",message:`${call.operation} failed in ${place2(call)}: ${failure2.name}: ${failure2.message}`,hint:"Run the failed jobs again; where it persists, see health\
.aws.amazon.com"}),textOf3=value=>typeof value=="string"?value:"",failureOf=error2=>{let{name,code:code2,hostname,address,port,errors,$metadata}=error2??{};if(Array.
isArray(errors)&&errors.length>0)return failureOf(errors[0]);let host=textOf3(hostname)||textOf3(address)&&`${textOf3(address)}:${port}`,{attempts:attempts2}=$metadata??
{};return{name:textOf3(name),code:textOf3(code2),host,message:messageOf(error2),attempts:attempts2}},isExpired=error2=>isExpiry(failureOf(error2)),isThrottling=error2=>isThrottled(
failureOf(error2)),awsFailure=(error2,call)=>{if(isTowlineError(error2))return error2;let failure2=failureOf(error2),row=failureTable.find(({matches:matches2})=>matches2(
failure2,call)),{code:code2,message,hint}=row?.explain(failure2,call)??unexplained(failure2,call);return new TowlineError(code2,message,{hint,cause:error2})},calling=async(call,send)=>{
try{return await send()}catch(error2){throw awsFailure(error2,call)}},incompleteAnswer=operation=>new TowlineError("aws-failed",`${operation} gave an incomplete\
 answer`,{hint:"Run the job again"}),callingAs=async(session,call,send)=>await calling({region:session.region,identity:session.arn,...call},async()=>{try{return await send(
!1)}catch(error2){if(!isExpired(error2))throw error2;return await session.credentials({forceRefresh:!0}),await send(!0)}}),clientSettings={maxAttempts:4,requestHandler:{
connectionTimeout:5e3,requestTimeout:3e4}},showRetries=({service,region,log})=>(next,{commandName=""})=>{let operation=`${service}:${commandName.replace(/Command$/,
"")}`,attempt=0,told=!1;return async args=>{attempt+=1;try{return await next(args)}catch(error2){let line=`${operation} in ${region}: attempt ${attempt} of ${clientSettings.
maxAttempts}`,throttled=isThrottling(error2);throw throttled&&!told?log.info(`AWS throttles ${line}`):log.debug(`${line} ${throttled?"was throttled":`failed: ${String(
error2)}`}`),told||=throttled,error2}}},withinRetries={name:"towlineShowRetries",relation:"after",toMiddleware:"retryMiddleware"},roleOf=(request,roleToAssume)=>{
if(!roleToAssume.startsWith("arn:"))return roleByName(request,roleToAssume);let account=accountOfArn(roleToAssume);if(account===void 0)throw new TowlineError("i\
nput-invalid",`role-to-assume "${roleToAssume}" is not the ARN of a role`,{hint:"It looks like arn:aws:iam::111111111111:role/towline-build"});if(request.account!==
void 0&&request.account!==account)throw new TowlineError("aws-account-mismatch",`role-to-assume ${roleToAssume} belongs to account ${account}, but account ${request.
account} is expected`,{hint:"Correct role-to-assume or account"});return{arn:roleToAssume,account}},roleByName=({region,account},name)=>{if(account===void 0)throw new TowlineError(
"input-invalid",`role-to-assume "${name}" is a bare name and account is missing`,{hint:"Give account (12 digits), or the whole ARN of the role"});return{arn:`ar\
n:${partitionOf(region).name}:iam::${account}:role/${name}`,account}},subjectOf=token=>{try{let claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").
toString());return typeof claims=="object"&&claims!==null&&"sub"in claims&&typeof claims.sub=="string"?claims.sub:void 0}catch{return}},stsClient=({region,log},credentials)=>{
let client=new import_client_sts.STSClient({...clientSettings,region,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"sts",region,
log}),withinRetries),client},assumed=answer=>{let{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer.Credentials??{};if(AccessKeyId===void 0||SecretAccessKey===
void 0)throw new TowlineError("aws-failed","STS answered without credentials",{hint:"Run the job again"});return{credentials:{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,
sessionToken:SessionToken,expiration:Expiration},arn:answer.AssumedRoleUser?.Arn??""}},assumeWithToken=async(request,token)=>{let client=stsClient(request);return assumed(
await client.send(new import_client_sts.AssumeRoleWithWebIdentityCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName,WebIdentityToken:token})))},
assumeFromRunner=async request=>{let client=stsClient(request);return assumed(await client.send(new import_client_sts.AssumeRoleCommand({RoleArn:request.roleArn,
RoleSessionName:request.sessionName})))},runnerCredentials=place3=>stsClient(place3).config.credentials(),callerArn=async(place3,credentials)=>(await stsClient(
place3,credentials).send(new import_client_sts.GetCallerIdentityCommand({}))).Arn??"",audience="sts.amazonaws.com",mask=(log,{accessKeyId,secretAccessKey,sessionToken})=>{
for(let secret of[accessKeyId,secretAccessKey,sessionToken])secret!==void 0&&log.mask(secret)},sessionNameOf=name=>name.replace(/[^\w+=,.@-]/g,"-").slice(0,64).
padEnd(2,"-"),withToken=(request,role,{idToken:idToken2,log})=>async()=>{let token=await idToken2(audience);log.mask(token);let{assumeWithToken:assumeWithToken2}={
assumeWithToken},{region}=request,subject=subjectOf(token),call={operation:"sts:AssumeRoleWithWebIdentity",region,role:role.arn,subject},sessionName=sessionNameOf(
request.sessionName),assumed2=await calling(call,()=>assumeWithToken2({region,log,roleArn:role.arn,sessionName},token));return mask(log,assumed2.credentials),assumed2},
fromRunner=(request,role,{log})=>async()=>{let{assumeFromRunner:assumeFromRunner2}={assumeFromRunner},{region}=request,sessionName=sessionNameOf(request.sessionName),
assumed2=await calling({operation:"sts:AssumeRole",region,role:role.arn},()=>assumeFromRunner2({region,log,roleArn:role.arn,sessionName}));return mask(log,assumed2.
credentials),assumed2},asRunner=({region},{log})=>async()=>{let{callerArn:callerArn2,runnerCredentials:runnerCredentials2}={callerArn,runnerCredentials};return await calling(
{operation:"sts:GetCallerIdentity",region},async()=>{let credentials=await runnerCredentials2({region,log});return mask(log,credentials),{credentials,arn:await callerArn2(
{region,log},credentials)}})},obtainFor=(request,ports)=>{if(request.roleToAssume!==void 0){let role=roleOf(request,request.roleToAssume);return request.credentials===
"oidc"?withToken(request,role,ports):fromRunner(request,role,ports)}if(request.credentials==="oidc")throw new TowlineError("input-invalid","role-to-assume is mi\
ssing",{hint:'Give the role that GitHub may assume by OIDC, or "credentials: runner"'});return asRunner(request,ports)},renewalMarginMilliseconds=5*6e4,Renewing=class{#obtain;#clock;#current;#pending;constructor(obtain,clock){
this.#obtain=obtain,this.#clock=clock}async get({forceRefresh=!1}={}){let current=forceRefresh?void 0:this.#current;return current!==void 0&&!this.#expiresSoon(
current.credentials)?current:(this.#pending??=this.#obtain().finally(()=>{this.#pending=void 0}),this.#current=await this.#pending,this.#current)}#expiresSoon({
expiration}){return expiration!==void 0&&expiration.getTime()-this.#clock.now()<renewalMarginMilliseconds}},expectedAccount=({account,roleToAssume})=>{let expected=account??
(roleToAssume&&accountOfArn(roleToAssume));if(expected)return expected;throw new TowlineError("input-invalid","account is missing",{hint:"Give the 12-digit acco\
unt that the credentials must belong to"})},checkAccount=({arn},expected)=>{let account=accountOfArn(arn);if(account!==expected)throw new TowlineError("aws-acco\
unt-mismatch",`The credentials belong to account ${account??"(unknown)"} (${arn}), but account ${expected} is expected`,{hint:'Correct account or role-to-assume\
; with "credentials: runner" check that this is the right runner'})},openSession=async(request,ports)=>{let account=expectedAccount(request),obtain=obtainFor(request,
ports),checked=async()=>{let obtained=await obtain();return checkAccount(obtained,account),obtained},renewing=new Renewing(checked,ports.clock),{arn}=await renewing.
get();return{region:request.region,account,arn,credentials:async wanted=>(await renewing.get(wanted)).credentials,log:ports.log,clock:ports.clock}},inChunks=(items,size)=>Array.
from({length:Math.ceil(items.length/size)},(_,index)=>items.slice(index*size,(index+1)*size)),clientOf=({region,credentials,log})=>{let client=new import_client_ssm.SSMClient(
{...clientSettings,region,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"ssm",region,log}),withinRetries),client},getParameters=(session,names)=>clientOf(
session).send(new import_client_ssm.GetParametersCommand({Names:[...names],WithDecryption:!0})),getParametersBelow=(session,Path,NextToken)=>clientOf(session).send(
new import_client_ssm.GetParametersByPathCommand({Path,NextToken,WithDecryption:!0})),batchMax=10,isMeant=(asked,{Name="",ARN,Selector=""})=>asked===`${Name}${Selector}`||
asked===`${ARN}${Selector}`,missing=(name,{region,account})=>new TowlineError("config-invalid",`SSM has no parameter "${name}" in ${region} of account ${account}`,
{hint:"Create it there, or correct the reference"}),read=async(session,names)=>{let[first=""]=names,parameter=names.length===1?first:void 0,call={operation:"ssm\
:GetParameters",account:session.account,parameter},{getParameters:getParameters2}={getParameters},{Parameters=[]}=await callingAs(session,call,()=>getParameters2(
session,names));return names.map(name=>{let value=Parameters.find(each=>isMeant(name,each))?.Value;return[name,value??missing(name,session)]})},readBatch=async(session,names)=>{
try{return await read(session,names)}catch(error2){if(!isTowlineError(error2,"aws-denied","config-invalid"))throw error2;let[only2=""]=names;return names.length===
1?[[only2,error2]]:(await Promise.all(names.map(name=>readBatch(session,[name])))).flat()}},readParameters=async(session,wanted)=>{let chunks=inChunks([...new Set(
wanted)],batchMax),answers=new Map;for(let names of chunks)for(let[name,answer]of await readBatch(session,names))answers.set(name,answer);return wanted.map(name=>answers.
get(name)??missing(name,session))},readParametersBelow=async(session,path4)=>{let call={operation:"ssm:GetParametersByPath",account:session.account,parameter:path4},
{getParametersBelow:getParametersBelow2}={getParametersBelow},found=new Map;try{for(let token,more=!0;more;more=token!==void 0){let page=await callingAs(session,
call,()=>getParametersBelow2(session,path4,token));for(let{Name="",Value=""}of page.Parameters??[])found.set(Name,Value);token=page.NextToken}return found}catch(error2){
if(isTowlineError(error2,"aws-denied","config-invalid"))return error2;throw error2}},clientOf2=({region,credentials,log})=>{let client=new import_client_secrets_manager.SecretsManagerClient(
{...clientSettings,region,credentials}),retries=showRetries({service:"secretsmanager",region,log});return client.middlewareStack.addRelativeTo(retries,withinRetries),
client},getSecret=(session,SecretId,VersionStage)=>clientOf2(session).send(new import_client_secrets_manager.GetSecretValueCommand({SecretId,VersionStage})),getSecrets=(session,ids)=>clientOf2(
session).send(new import_client_secrets_manager.BatchGetSecretValueCommand({SecretIdList:[...ids]})),batchMax2=20,parallelMax=10,contentOf3=({SecretString,SecretBinary},operation)=>{
let content2=SecretString??SecretBinary;if(content2===void 0)throw incompleteAnswer(operation);return content2},itsOwn=error2=>{if(isTowlineError(error2,"config\
-invalid","aws-denied"))return error2;throw error2},readOne2=async(session,{id,stage})=>{let operation="secretsmanager:GetSecretValue",call={operation,account:session.
account,secret:id,stage},{getSecret:getSecret2}={getSecret};try{return contentOf3(await callingAs(session,call,()=>getSecret2(session,id,stage)),operation)}catch(error2){
return itsOwn(error2)}},isMeant2=(id,{ARN,Name})=>id===Name||id===ARN||id.startsWith("arn:")&&id===ARN?.slice(0,-7),readBatch2=async(session,ids)=>{let operation="\
secretsmanager:BatchGetSecretValue",{account,region,arn}=session,{getSecrets:getSecrets2}={getSecrets},answer=await callingAs(session,{operation,account},()=>getSecrets2(
session,ids)),answers=new Map;for(let id of ids){let value=answer.SecretValues?.find(each=>isMeant2(id,each));value!==void 0&&answers.set(id,contentOf3(value,operation))}
for(let{SecretId="",ErrorCode="",Message=""}of answer.Errors??[]){let cause=Object.assign(new Error(Message),{name:ErrorCode}),call={operation:"secretsmanager:G\
etSecretValue",account,region,identity:arn,secret:SecretId};answers.set(SecretId,itsOwn(awsFailure(cause,call)))}return answers},readBatchIfAllowed=async(session,ids)=>{
try{return await readBatch2(session,ids)}catch(error2){if(!isTowlineError(error2,"aws-denied"))throw error2;return session.log.debug(`${error2.message}: the sec\
rets are read one by one`),new Map}},elsewhere=({id},{region})=>{let named2=id.startsWith("arn:")?id.split(":")[3]:region;if(named2!==region)return new TowlineError(
"config-invalid",`Secret "${id}" is in ${named2}, but secrets of this target come from ${region}`,{hint:`Replicate the secret to ${region}, and refer to it by i\
ts name`})},readSecrets=async(session,wanted)=>{let keyOf2=({id,stage=""})=>`${id}?${stage}`,answers=new Map,open22=new Map(wanted.map(name=>[keyOf2(name),name]));
for(let[key,name]of open22){let refused=elsewhere(name,session);refused!==void 0&&answers.set(key,refused)}let current=[...open22.values()].filter(name=>name.stage===
void 0&&!answers.has(keyOf2(name)));if(current.length>1)for(let names of inChunks(current,batchMax2)){let read2=await readBatchIfAllowed(session,names.map(({id})=>id));
for(let[id,answer]of read2)answers.set(keyOf2({id}),answer)}let left=[...open22].filter(([key])=>!answers.has(key));for(let names of inChunks(left,parallelMax))
await Promise.all(names.map(async([key,name])=>answers.set(key,await readOne2(session,name))));return wanted.map(name=>answers.get(keyOf2(name))??incompleteAnswer(
"secretsmanager:GetSecretValue"))},awsStores=({aws,service},kit)=>{let open22=async()=>{if(aws!==void 0)return await openSession({...aws,sessionName:`towline-${service}`},
kit);throw new TowlineError("input-invalid","The configuration refers to secrets of AWS, and aws-region is missing",{hint:'Give this step "aws-region" and "role\
-to-assume" (with "account", or as an ARN), or "credentials: runner"'})},session,opened=()=>session??=open22();return{secrets:async wanted=>await readSecrets(await opened(),
wanted),parameters:async names=>await readParameters(await opened(),names),parametersBelow:async path4=>await readParametersBelow(await opened(),path4)}},resolved=async(drafts,inputs,kit)=>await resolveSecrets(
drafts,{stores:awsStores(inputs,kit),mask:kit.log.mask}),nothingThere=({path:path4})=>new TowlineError("config-invalid",`There is no configuration in ${path4}`,
{hint:'Check the repository out before this step, and correct the input "path"'});runAction(async kit=>{let inputs=kit.inputs(readInputs),{service,dryRun}=inputs,
config=await readConfig({root:kit.run.workspace,...inputs}),pieces=[...config.entries,...config.secrets];if(pieces.length===0)throw nothingThere(inputs);for(let{
name,files}of pieces)kit.log.info(`${name}: ${files.join(", ")}`);let secrets=await resolved(config.secrets,inputs,kit),cluster=await connect(accessFromEnvironment(
inputs.kubeconfig,kit.env),kit);try{let named2=await namedSecrets(cluster,secrets,inputs,{readOnly:dryRun,mask:kit.log.mask}),entries=[...config.entries,...named2.
entries],desired=entries.map(entry=>desiredOf(entry,inputs)),request={cluster,service,desired,log:kit.log},changes=await kit.log.group("Compare with the cluster",
()=>planApply(request));for(let line of renderChanges(changes))kit.log.info(line);dryRun||await kit.log.group("Apply",()=>applyChanges(request,changes)),kit.output(
"references",referencesOf(entries,inputs)),kit.output("changed",changes.some(({action})=>action!=="none")),await kit.summary(renderChangesMarkdown(`Configuratio\
n of ${service}`,changes,{dryRun}))}finally{cluster.close()}});

module.exports = __webpack_exports__;
/******/ })()
;